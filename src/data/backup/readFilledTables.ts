import type { Client } from 'pg'

/** Which of the tables have rows. */
export const readFilledTables = async ({
  client,
  tables,
}: {
  client: Client
  tables: readonly string[]
}): Promise<string[]> => {
  if (tables.length === 0) return []
  const each = tables.map(
    (name) =>
      `select ${client.escapeLiteral(name)} as name where exists (select 1 from ${client.escapeIdentifier(name)})`,
  )
  const { rows } = await client.query<{ name: string }>(each.join(' union all '))
  return rows.map((row) => row.name)
}
