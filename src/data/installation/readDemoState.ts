import pg from 'pg'

/**
 * What a database holds, asked before anything is changed in it: nothing yet, the demonstration, or somebody's data.
 * A plain connection, because the schema may not be there.
 */
export const readDemoState = async ({
  connectionString,
}: {
  connectionString: string
}): Promise<'empty' | 'demo' | 'foreign'> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const tables = await client.query(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    const names = new Set(tables.rows.map((row: { name: string }) => row.name))
    if (names.size === 0) return 'empty'
    if (!names.has('installation') || !names.has('users')) return 'foreign'
    const marked = await client.query(`select 1 from installation where key = 'demo'`)
    if (marked.rows.length > 0) return 'demo'
    const people = await client.query(`select 1 from users limit 1`)
    return people.rows.length === 0 ? 'empty' : 'foreign'
  } finally {
    await client.end()
  }
}
