import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Appointment } from '@/domain/access/actor'
import { rowsOf, type Db } from '../session'

/** The confirmed appointments of a person that are valid now, oldest first. */
export const readAppointments = ({ db, person }: { db: Db; person: string }): Promise<Appointment[]> =>
  rowsOf<Appointment>(
    db,
    sql`select ${heldColumns} from ${heldTables} where a.person_id = ${person}::uuid and ${heldNow} order by a.created_at`,
  )

/** What a person holds or may yet hold: every appointment that has not ended, proposed ones and those to come among them. */
export const readOpenAppointments = ({ db, person }: { db: Db; person: string }): Promise<Appointment[]> =>
  rowsOf<Appointment>(
    db,
    sql`select ${heldColumns} from ${heldTables} where a.person_id = ${person}::uuid and ${notEnded} order by a.created_at`,
  )

/** Columns of an appointment as the policy wants them; `a` appointments, `p` positions, `o` organisations. */
export const heldColumns = sql`p.role::text as role, p.id as position, p.organisation_id as organisation,
  case when o.kind = 'unit' then o.id end as unit, o.commune_id as commune, o.province_id as province`

export const heldTables = sql`appointments a join positions p on p.id = a.position_id left join organisations o on o.id = p.organisation_id`

/** Days are stored as noon UTC, so their date is the day itself. */
export const notEnded = sql`(a."to" is null or (a."to" at time zone 'UTC')::date >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)`

/** Valid today in Viet Nam. */
export const heldNow = sql`a.state = 'confirmed' and ${notEnded}
  and (a."from" at time zone 'UTC')::date <= (now() at time zone 'Asia/Ho_Chi_Minh')::date`
