import { sql } from '@payloadcms/db-postgres/drizzle'
import type { HeldPost } from '@/domain/approval/postAt'
import { arrayOf, rowsOf, type Db } from '../session'

export type PersonPost = HeldPost & { person: string; title: string; organisationName: string }

/** The posts that people hold or once held, with the days from and until when, oldest first. One statement. */
export const readPosts = ({ db, people }: { db: Db; people: readonly string[] }): Promise<PersonPost[]> =>
  rowsOf<PersonPost>(
    db,
    sql`select a.person_id as person, p.id as position, p.title, p.role::text as role, o.id as organisation, o.name as "organisationName",
        to_char(a."from" at time zone 'UTC', 'YYYY-MM-DD') as "from", to_char(a."to" at time zone 'UTC', 'YYYY-MM-DD') as "to"
      from appointments a join positions p on p.id = a.position_id join organisations o on o.id = p.organisation_id
      where a.person_id = any(${arrayOf('uuid', people)}) and a.state = 'confirmed' order by a."from", a.id`,
  )
