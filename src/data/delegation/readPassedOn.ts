import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Appointment } from '@/domain/access/actor'
import { heldColumns, heldTables, notEnded } from '../person/readAppointments'
import { rowsOf, type Db } from '../session'

/** What those hold, or may yet hold, in whose place a person decides or will by a delegation that has not ended. */
export const readPassedOn = ({ db, person }: { db: Db; person: string }): Promise<Appointment[]> =>
  rowsOf<Appointment>(
    db,
    sql`select ${heldColumns} from ${heldTables} where ${notEnded} and a.person_id in (select d.principal from delegations d
      where d.substitute = ${person}::uuid and d.state = 'active' and d."to" >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)`,
  )
