import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'
import { writePostLabels } from './writePostLabels'
import { writeResponsibilityLabels } from './writeResponsibilityLabels'

/** After an organisation was renamed: the titles of its positions, their appointments and its responsibilities. */
export const writeOrganisationLabels = async ({
  db,
  organisation,
}: {
  db: Db
  organisation: string
}): Promise<void> => {
  await writePostLabels({ db, changed: 'organisation', id: organisation })
  await writeResponsibilityLabels({ db, of: sql`r.unit_id = ${organisation}::uuid` })
}
