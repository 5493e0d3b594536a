import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

/** Writes a province's or commune's own id into its scope column. */
export const placeInItself = async ({
  db,
  organisation,
}: {
  db: Db
  organisation: string
}): Promise<void> => {
  await db.execute(sql`update organisations set
      province_id = case when kind = 'province' then id else province_id end,
      commune_id = case when kind = 'commune' then id else commune_id end
    where id = ${organisation}::uuid`)
}
