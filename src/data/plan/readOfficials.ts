import { sql } from '@payloadcms/db-postgres/drizzle'
import { heldNow } from '../person/readAppointments'
import { rowsOf, type Db } from '../session'

export type Official = { id: string; name: string; title: string }

/** Who holds a post in a commune now and may answer for a plan's work, leaders first. */
export const readOfficials = ({ db, commune }: { db: Db; commune: string }): Promise<Official[]> =>
  rowsOf<Official>(
    db,
    sql`select u.id, u.name, string_agg(distinct q.title, ', ') as title
      from appointments a join positions q on q.id = a.position_id join users u on u.id = a.person_id
      where a.commune_id = ${commune}::uuid and ${heldNow} and u.closed_on is null
      group by u.id, u.name order by bool_or(q.role = 'commune_leader') desc, u.name`,
  )
