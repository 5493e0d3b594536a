import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Role } from '@/domain/access/roles'
import { keyedRowsOf, type Db } from '../session'
import { heldNow, heldTables } from './readAppointments'

export type Person = {
  id: string
  name: string
  email: string
  language: 'vi' | 'en'
  positions: {
    position: string
    title: string
    role: Role
    organisation: string | null
    organisationName: string | null
  }[]
}

/** A person with the positions they hold today. */
export const readPerson = async ({ db, person }: { db: Db; person: string }): Promise<Person> => {
  const [found] = await keyedRowsOf<Person>(
    db,
    sql`select u.id, u.name, u.email, u.language::text as language,
        coalesce((select json_agg(json_build_object('position', p.id, 'title', p.title, 'role', p.role, 'organisation', o.id, 'organisationName', o.name) order by a.created_at)
          from ${heldTables} where a.person_id = u.id and ${heldNow}), '[]'::json) as positions
      from users u where u.id = ${person}::uuid`,
  )
  return found!
}
