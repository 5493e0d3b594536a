import type { Client } from 'pg'

/** The version of PostgreSQL, as it says it. */
export const readServerVersion = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  return rows[0]!.version
}
