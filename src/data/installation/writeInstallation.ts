import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

/** Writes a fact about this installation. */
export const writeInstallation = async ({
  db,
  key,
  value,
}: {
  db: Db
  key: string
  value: string
}): Promise<void> => {
  await db.execute(
    sql`insert into installation (key, value) values (${key}, ${value}) on conflict (key) do update set value = excluded.value`,
  )
}
