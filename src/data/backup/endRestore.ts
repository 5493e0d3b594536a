import type { Client } from 'pg'

/** Makes what was restored hold, and lets the server learn how much it is. */
export const endRestore = async (client: Client): Promise<void> => {
  await client.query('commit')
  await client.query('analyze')
}
