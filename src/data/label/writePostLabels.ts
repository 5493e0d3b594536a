import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'
import { writeLabels } from './writeLabels'

export type ChangedWord = 'organisation' | 'position' | 'person' | 'appointment'

/**
 * Brings the titles of positions ('Trưởng phòng – Phòng Kinh tế') and of the appointments to them ('Nguyễn Văn A –
 * Trưởng phòng – Phòng Kinh tế') in step after one of the words they are made of has changed.
 */
export const writePostLabels = async ({
  db,
  changed,
  id,
}: {
  db: Db
  changed: ChangedWord
  id: string
}): Promise<void> => {
  const positions = { organisation: sql`p.organisation_id = ${id}::uuid`, position: sql`p.id = ${id}::uuid` }
  if (changed === 'organisation' || changed === 'position') {
    await writeLabels({
      db,
      table: 'positions',
      wanted: sql`select p.id, concat_ws(' – ', p.title, case when strpos(p.title, o.name) = 0 then o.name end) as label
        from positions p left join organisations o on o.id = p.organisation_id where ${positions[changed]}`,
    })
  }
  const appointments = {
    ...positions,
    person: sql`a.person_id = ${id}::uuid`,
    appointment: sql`a.id = ${id}::uuid`,
  }
  await writeLabels({
    db,
    table: 'appointments',
    wanted: sql`select a.id, concat_ws(' – ', u.name, p.label) as label
      from appointments a join users u on u.id = a.person_id join positions p on p.id = a.position_id where ${appointments[changed]}`,
  })
}
