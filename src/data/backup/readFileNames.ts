import type { Client } from 'pg'

/** The names of uploaded files that rows of a table bear. */
export const readFileNames = async ({
  client,
  table,
}: {
  client: Client
  table: string
}): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select distinct filename collate "C" as name from ${client.escapeIdentifier(table)} where filename is not null order by 1`,
  )
  return rows.map((row) => row.name)
}
