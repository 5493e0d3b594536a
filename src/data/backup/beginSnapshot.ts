import type { Client } from 'pg'
import { readTables, type Table } from './readTables'

/**
 * Begins a transaction that sees the database as it is at this moment, whatever happens beside it, and keeps the tables
 * from being altered while it lasts.
 */
export const beginSnapshot = async (client: Client): Promise<Table[]> => {
  await client.query('begin transaction isolation level repeatable read, read only')
  const tables = await readTables(client)
  const names = tables.map((table) => client.escapeIdentifier(table.name))
  if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access share mode`)
  return tables
}
