import { sql } from '@payloadcms/db-postgres/drizzle'
import type { OfficePost } from '@/domain/approval/office'
import { rowsOf, type Db } from '../session'

/** Every confirmed post of a person in a commune or at its province, those that have ended among them, the newest first. */
export const readPostsOf = ({
  db,
  person,
  commune,
  province,
}: {
  db: Db
  person: string
  commune: string
  province: string
}): Promise<(OfficePost & { title: string })[]> =>
  rowsOf<OfficePost & { title: string }>(
    db,
    sql`select a.person_id as person, p.role::text as role, p.id as position, p.organisation_id as organisation, p.title,
        (a."from" at time zone 'UTC')::date::text as "from", (a."to" at time zone 'UTC')::date::text as "to"
      from appointments a join positions p on p.id = a.position_id
      where a.person_id = ${person}::uuid and a.state = 'confirmed'
        and (a.commune_id = ${commune}::uuid or (a.commune_id is null and a.province_id = ${province}::uuid)) order by a."from" desc`,
  )
