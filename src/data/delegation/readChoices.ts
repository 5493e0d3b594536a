import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, rowsOf, type Db } from '../session'
import { heldNow } from '../person/readAppointments'

export type DelegationChoices = {
  /** Who works there today, with their posts. */
  people: { id: string; name: string; posts: string[] }[]
  units: { id: string; name: string }[]
  /** Of the ladders in use there. */
  steps: { key: string; vi: string; en: string }[]
}

type Asked = {
  db: Db
  communes: readonly string[]
  /** Provinces whose own offices, not their communes, are meant. */
  provinces: readonly string[]
}

/** Whom, which units and which steps a delegation can name in these places. One statement. */
export const readChoices = async ({ db, communes, provinces }: Asked): Promise<DelegationChoices> => {
  const at = [arrayOf('uuid', communes), arrayOf('uuid', provinces)] as const
  const [found] = await rowsOf<DelegationChoices>(
    db,
    sql`select
      (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name, 'posts', x.posts) order by x.name, x.id), '[]') from (
        select u.id, u.name, json_agg(distinct p.title || ', ' || o.name) as posts
        from appointments a join positions p on p.id = a.position_id join organisations o on o.id = p.organisation_id join users u on u.id = a.person_id
        where ${heldNow} and u.closed_on is null and (a.commune_id = any(${at[0]}) or (a.commune_id is null and a.province_id = any(${at[1]})))
        group by u.id, u.name) x) as people,
      (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]') from organisations o
        where o.kind = 'unit' and o.commune_id = any(${at[0]}) and o.closed_on is null) as units,
      (select coalesce(json_agg(json_build_object('key', x.key, 'vi', x.vi, 'en', x.en) order by x.place, x.key), '[]') from (
        select s.value->>'key' as key, min(s.value->'label'->>'vi') as vi, min(s.value->'label'->>'en') as en, min(s.place) as place
        from workflows w join workflow_versions v on v.workflow = w.id and v.number = w.current_version,
          jsonb_array_elements(v.definition->'steps') with ordinality as s(value, place)
        where w.owner_id is null or w.commune_id = any(${at[0]}) or (w.commune_id is null and (w.province_id = any(${at[1]})
          or w.province_id in (select c.province_id from organisations c where c.id = any(${at[0]}))))
        group by s.value->>'key') x) as steps`,
  )
  return found!
}
