import type { Client } from 'pg'

/** Keeps other restorations away from this database as long as the connection lasts; false when there is one. */
export const holdRestore = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query(
    `select pg_try_advisory_lock(hashtextextended('sauro restore', 7)) as held`,
  )
  return rows[0].held
}
