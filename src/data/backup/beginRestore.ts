import type { Client } from 'pg'

/** Begins a transaction that has the tables for itself. */
export const beginRestore = async ({
  client,
  tables,
}: {
  client: Client
  tables: readonly string[]
}): Promise<void> => {
  await client.query('begin')
  const names = tables.map((table) => client.escapeIdentifier(table))
  await client.query(`lock table ${names.join(', ')} in access exclusive mode`)
}
