import type { Client } from 'pg'

/** Empties the list of migrations, so that the backup's own can come in its place. */
export const forgetMigrations = async (client: Client): Promise<void> => {
  await client.query('delete from payload_migrations')
}
