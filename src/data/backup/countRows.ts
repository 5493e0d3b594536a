import type { Client } from 'pg'

export type Size = { rows: number; bytes: number }

/** How many rows each table has, and about how many bytes; for progress, the bytes only in proportion. */
export const countRows = async ({
  client,
  tables,
}: {
  client: Client
  tables: readonly string[]
}): Promise<Map<string, Size>> => {
  if (tables.length === 0) return new Map()
  const each = tables.map((name) => {
    const table = client.escapeIdentifier(name)
    return `select ${client.escapeLiteral(name)} as name, (select count(*) from ${table})::float8 as rows,
      pg_table_size(${client.escapeLiteral(table)}::regclass)::float8 as bytes`
  })
  const { rows } = await client.query<Size & { name: string }>(each.join(' union all '))
  return new Map(rows.map(({ name, ...size }) => [name, size]))
}
