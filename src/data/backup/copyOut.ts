import type { Client } from 'pg'
import { to } from 'pg-copy-streams'
import type { Table } from './readTables'

/**
 * The rows of a table in the text format of COPY, in the order of its key: the same rows are the same bytes, on every
 * server and whatever order they were written in.
 */
export const copyOut = ({
  client,
  table,
  columns = table.columns,
}: {
  client: Client
  table: Table
  columns?: readonly string[]
}): AsyncIterable<Buffer> => {
  const named = (column: string) => client.escapeIdentifier(column)
  const order = table.key.map((column) => `${named(column.name)}${column.isText ? ' collate "C"' : ''}`)
  const rows = `select ${columns.map(named).join(', ')} from ${named(table.name)} t`
  const sorted = order.length > 0 ? order.join(', ') : 't::text collate "C"'
  return client.query(to(`copy (${rows} order by ${sorted}) to stdout`))
}
