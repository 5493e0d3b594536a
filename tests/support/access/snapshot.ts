import type { TestApp } from '../openApp'

/** Every row of the database but counters of attempts, as text by table. */
export type Snapshot = Map<string, Map<string, string>>

const counters = new Set(['rate_limits'])

export const takeSnapshot = async (app: TestApp): Promise<Snapshot> => {
  const tables = await app.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const snapshot: Snapshot = new Map()
  for (const { name } of tables.filter((table) => !counters.has(table.name))) {
    const rows = await app.sql<{ hash: string; row: string }>(
      `select md5(t::text) as hash, left(t::text, 300) as row from "${name}" t`,
    )
    snapshot.set(name, new Map(rows.map(({ hash, row }) => [hash, row])))
  }
  return snapshot
}

/** What was written between two snapshots: rows that are new, changed or gone, with their table. */
export const differences = (before: Snapshot, after: Snapshot): string[] =>
  [...after].flatMap(([table, rows]) => {
    const earlier = before.get(table)!
    const gone = [...earlier].filter(([hash]) => !rows.has(hash)).map(([, row]) => `- ${table} ${row}`)
    const come = [...rows].filter(([hash]) => !earlier.has(hash)).map(([, row]) => `+ ${table} ${row}`)
    return [...gone, ...come]
  })
