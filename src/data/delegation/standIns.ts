import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { heldNow } from '../person/readAppointments'

/** An appointment that was there when the delegation `d` was given, held today where it holds. */
const heldThroughout = sql`${heldNow} and a.created_at <= d.given_at
  and a.commune_id is not distinct from d.commune and a.province_id is not distinct from d.province`

/**
 * The delegations in force today, one row each, with the keys that the principal passes on: of posts held when it was
 * given and ever since. One ends by itself after its last day, and when principal or substitute no longer holds such a
 * post.
 */
const inForce = sql`select d.id, d.principal, d.substitute, d.document_types, d.steps, d.unit, d.commune, d.province, h.keys
  from delegations d cross join lateral (select array_agg(k.key) as keys from appointments a join positions p on p.id = a.position_id,
      unnest(array['role:' || p.role || '@' || p.organisation_id, 'position:' || p.id]) as k(key)
    where a.person_id = d.principal and ${heldThroughout} and p.organisation_id is not null) h
  where d.state = 'active' and (now() at time zone 'Asia/Ho_Chi_Minh')::date between d."from" and d."to" and h.keys is not null
    and exists (select 1 from appointments a where a.person_id = d.substitute and ${heldThroughout})`

/** All of them. */
export const anyInForce = sql`(${inForce})`

/** The delegations in force that a place's documents know: `r` is a report. */
export const standInsAt = sql`(${inForce} and d.province = r.province_id and (d.commune is null or d.commune = r.commune_id))`

/** The delegations in force by which a person stands in for others. */
export const standInsOf = (person: string): SQL => sql`(${inForce} and d.substitute = ${person}::uuid)`

/** Whether stand-in `d` reaches slot `s` of report `r`, or of a plan where there is no `r`. */
export const reachesSlot = sql`s.candidate_keys && d.keys and (s.person is null or s.person = d.principal)
  and (d.steps = '{}' or s.step = any(d.steps)) and (d.document_types = '{}' or coalesce(r.level || '_report', 'plan') = any(d.document_types))
  and (d.unit is null or d.unit = r.unit_id)`

/**
 * Whether a person works today where the report or plan `r` lies: in its commune, for its province, or for the whole country. What
 * somebody has done with it is theirs to look at as long as they do.
 */
export const worksThere = (person: string): SQL =>
  sql`exists (select 1 from appointments a where a.person_id = ${person}::uuid and ${heldNow}
    and (a.commune_id = r.commune_id or (a.commune_id is null and (a.province_id is null or a.province_id = r.province_id))))`

/** The reports on which a person has an open slot, in their own right or another's, or has a part in a decision. */
export const slotsOf = ({ person, keys }: { person: string; keys: SQL }): SQL =>
  sql`select s.report from approval_slots s where s.status = 'open' and s.candidate_keys && ${keys} and (s.person is null or s.person = ${person}::uuid)
    union all select s.report from approval_slots s join reports r on r.id = s.report
      where (s.decided_by = ${person}::uuid or s.on_behalf_of = ${person}::uuid) and ${worksThere(person)}
    union all select s.report from ${standInsOf(person)} d join approval_slots s on s.status = 'open' and s.candidate_keys && d.keys
      join reports r on r.id = s.report where ${reachesSlot}`
