import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Office } from '@/domain/approval/office'
import { arrayOf, rowsOf, type Db } from '../session'

/** Names beside the ids that the rules speak of. */
export type NamedOffice = Office & {
  name: string
  names: Record<string, string>
}

/**
 * Communes with the units that write there, their people and their province's, from today on, and the delegations
 * that have not ended. One statement for any number.
 */
export const readOffices = ({
  db,
  communes,
}: {
  db: Db
  communes: readonly string[]
}): Promise<NamedOffice[]> =>
  rowsOf<NamedOffice>(
    db,
    sql`with asked as (select o.id, o.name, o.province_id as province from organisations o where o.id = any(${arrayOf('uuid', communes)}) and o.kind = 'commune'),
      held as (select a.person_id as person, u.name, p.id as position, p.title, p.role::text as role, p.organisation_id as organisation,
          a.commune_id as commune, a.province_id as province, (a."from" at time zone 'UTC')::date::text as "from", (a."to" at time zone 'UTC')::date::text as "to"
        from appointments a join positions p on p.id = a.position_id join users u on u.id = a.person_id
        where a.state = 'confirmed' and u.closed_on is null
          and (a."to" is null or (a."to" at time zone 'UTC')::date >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
          and (a.commune_id in (select id from asked) or (a.commune_id is null and a.province_id in (select province from asked)))),
      given as (select d.id, d.principal, d.substitute, d.document_types, d.steps, d.unit, d.commune, d.province, d."from"::text as "from", d."to"::text as "to",
          (select coalesce(json_agg(k.key), '[]') from held h, unnest(array['role:' || h.role || '@' || h.organisation, 'position:' || h.position]) as k(key)
            where h.person = d.principal and h.commune is not distinct from d.commune) as keys
        from delegations d where d.state = 'active' and d."to" >= (now() at time zone 'Asia/Ho_Chi_Minh')::date and d.province in (select province from asked))
      select a.id as commune, a.name, a.province,
        (select coalesce(json_agg(u.id order by u.name, u.id), '[]') from organisations u where u.commune_id = a.id and u.kind = 'unit' and u.closed_on is null) as units,
        (select coalesce(json_agg(json_build_object('person', h.person, 'role', h.role, 'position', h.position, 'organisation', h.organisation,
            'from', h."from", 'to', h."to") order by h.name, h.person), '[]')
          from held h where h.commune = a.id or (h.commune is null and h.province = a.province)) as posts,
        (select coalesce(json_agg(json_build_object('delegation', d.id, 'principal', d.principal, 'substitute', d.substitute, 'documentTypes', d.document_types,
            'steps', d.steps, 'unit', d.unit, 'keys', d.keys, 'from', d."from", 'to', d."to") order by d.id), '[]')
          from given d where d.province = a.province and (d.commune is null or d.commune = a.id)) as delegations,
        (select coalesce(json_object_agg(x.id, x.name), '{}') from (
          select h.person::text as id, min(h.name) as name from held h where h.commune = a.id or (h.commune is null and h.province = a.province) group by h.person
          union all select h.position::text, min(h.title) from held h where h.commune = a.id or (h.commune is null and h.province = a.province) group by h.position
          union all select u.id::text, u.name from organisations u where u.commune_id = a.id and u.kind = 'unit') x) as names
      from asked a order by a.name`,
  )
