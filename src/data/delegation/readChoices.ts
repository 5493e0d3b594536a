import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Appointment } from '@/domain/access/actor'
import type { AskingLadder } from '@/domain/delegation/stepsHeld'
import { arrayOf, rowsOf, type Db } from '../session'
import { heldNow } from '../person/readAppointments'
import { laddersAt, type Places } from './readLadders'

export type DelegationChoices = {
  /** Who works there today, with their posts. */
  people: { id: string; name: string; posts: string[]; holds: Appointment[] }[]
  units: { id: string; name: string }[]
  /** In use there. */
  ladders: AskingLadder[]
}

type Asked = Places & { db: Db }

/** Whom and which units a delegation can name in these places, with the ladders there. One statement. */
export const readChoices = async ({ db, communes, provinces }: Asked): Promise<DelegationChoices> => {
  const at = [arrayOf('uuid', communes), arrayOf('uuid', provinces)] as const
  const [found] = await rowsOf<DelegationChoices>(
    db,
    sql`select
      (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name, 'posts', x.posts, 'holds', x.holds) order by x.name, x.id), '[]') from (
        select u.id, u.name, json_agg(distinct p.title || ', ' || o.name) as posts,
          json_agg(json_build_object('role', p.role, 'position', p.id, 'organisation', p.organisation_id,
            'unit', case when o.kind = 'unit' then o.id end, 'commune', o.commune_id, 'province', o.province_id)) as holds
        from appointments a join positions p on p.id = a.position_id join organisations o on o.id = p.organisation_id join users u on u.id = a.person_id
        where ${heldNow} and u.closed_on is null and (a.commune_id = any(${at[0]}) or (a.commune_id is null and a.province_id = any(${at[1]})))
        group by u.id, u.name) x) as people,
      (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]') from organisations o
        where o.kind = 'unit' and o.commune_id = any(${at[0]}) and o.closed_on is null) as units,
      ${laddersAt({ communes, provinces })} as ladders`,
  )
  return found!
}
