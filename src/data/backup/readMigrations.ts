import type { Client } from 'pg'

/** The migrations that a database has seen, in order; null where the product has never been. */
export const readMigrations = async (client: Client): Promise<string[] | null> => {
  const { rows: known } = await client.query(
    `select to_regclass('public.payload_migrations') is not null as yes`,
  )
  if (!known[0].yes) return null
  const { rows } = await client.query<{ name: string }>(
    'select name from payload_migrations where batch > 0 order by name',
  )
  return rows.map((row) => row.name)
}
