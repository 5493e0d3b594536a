import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'
import { notEnded } from '../person/readAppointments'
import { openToday } from '../person/readOpenAccount'
import { isInvited } from '../person/startPasswordReset'
import { openRows, type OpenRows } from '../plan/openRows'

export type CommuneHoles = { units: number } & Record<
  'unitsWithoutPeople' | 'peopleWithoutPosition' | 'linksUnused' | 'toConfirm',
  OpenRows
>

/** Units that have ended, lie outside or report through another need nobody of their own. */
const needsPeople = sql`u.kind = 'unit' and u.closed_on is null and u.reports_through_id is null and u.unit_type is distinct from 'external'`

/**
 * What is open about the units and people of a commune, in one statement. Links unused are invitations: who has ever
 * set a password has used theirs, also where they asked for a new one since.
 */
export const readCommuneHoles = async ({
  db,
  commune,
}: {
  db: Db
  commune: string
}): Promise<CommuneHoles> => {
  const people = sql`select u.id, u.name, 0 as rank from users u where u.commune_id = ${commune}::uuid and ${openToday}`
  const held = sql`select 1 from appointments a join positions p on p.id = a.position_id where ${notEnded}`
  const [found] = await rowsOf<CommuneHoles>(
    db,
    sql`select (select count(*)::int from organisations where commune_id = ${commune}::uuid and kind = 'unit' and closed_on is null) as units,
      ${openRows(sql`select u.id, u.name, 0 as rank from organisations u where u.commune_id = ${commune}::uuid and ${needsPeople} and not exists (${held} and p.organisation_id = u.id)`)} as "unitsWithoutPeople",
      ${openRows(sql`${people} and not exists (${held} and a.person_id = u.id)`)} as "peopleWithoutPosition",
      ${openRows(sql`${people} and ${isInvited}`)} as "linksUnused",
      ${openRows(sql`select a.id, coalesce(a.label, '-') as name, 0 as rank from appointments a where a.commune_id = ${commune}::uuid and a.state = 'proposed' and ${notEnded}`)} as "toConfirm"`,
  )
  return found!
}
