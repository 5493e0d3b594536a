import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Appointment } from '@/domain/access/actor'
import { keyedRowsOf, type Db } from '../session'
import { heldColumns, heldNow, heldTables } from './readAppointments'

export type SessionUser = {
  id: string
  email: string
  name: string
  language: 'vi' | 'en'
  organisation: string | null
  province: string | null
  commune: string | null
  appointments: Appointment[]
}

/** The account behind a live session with its appointments, or null: closed, logged out, expired, locked away. */
export const readSession = async ({
  db,
  person,
  session,
}: {
  db: Db
  person: string
  session: string
}): Promise<SessionUser | null> => {
  const [found] = await keyedRowsOf<SessionUser>(
    db,
    sql`select u.id, u.email, u.name, u.language::text as language, u.organisation_id as organisation,
        u.province_id as province, u.commune_id as commune,
        coalesce((select json_agg(h) from (select ${heldColumns} from ${heldTables}
          where a.person_id = u.id and ${heldNow} order by a.created_at) h), '[]'::json) as appointments
      from users u
      where u.id = ${person}::uuid
        and (u.closed_on is null or (u.closed_on at time zone 'UTC')::date > (now() at time zone 'Asia/Ho_Chi_Minh')::date)
        and exists (select 1 from users_sessions s where s._parent_id = u.id and s.id = ${session} and s.expires_at > now())`,
  )
  return found ?? null
}
