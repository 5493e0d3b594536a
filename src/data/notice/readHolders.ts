import { sql } from '@payloadcms/db-postgres/drizzle'
import { holderKey } from '@/domain/approval/holderKey'
import type { OrgSnapshot } from '@/domain/approval/types'
import { heldNow } from '../person/readAppointments'
import { arrayOf, rowsOf, type Db } from '../session'

/** Who holds what at these organisations today, by key. One statement. */
export const readHolders = async ({
  db,
  organisations,
}: {
  db: Db
  organisations: readonly string[]
}): Promise<OrgSnapshot['holders']> => {
  const held = await rowsOf<{ role: string; organisation: string; position: string; person: string }>(
    db,
    sql`select p.role::text as role, p.organisation_id as organisation, p.id as position, a.person_id as person
      from appointments a join positions p on p.id = a.position_id
      where p.organisation_id = any(${arrayOf('uuid', organisations)}) and ${heldNow}`,
  )
  const holders: OrgSnapshot['holders'] = {}
  for (const { role, organisation, position, person } of held) {
    for (const key of [holderKey({ role, organisation }), holderKey({ position })])
      (holders[key] ??= []).push(person)
  }
  return holders
}
