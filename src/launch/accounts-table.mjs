import { say } from './messages.mjs'

const COLUMNS = ['who', 'email', 'password']

/**
 * Lays accounts out in columns, leaving out a column that no account fills.
 * @param {Record<string, string>[]} accounts
 * @returns {string[]} lines
 */
export const accountsTable = (accounts) => {
  const columns = COLUMNS.filter((column) => accounts.some((account) => account[column]))
  const rows = [
    columns.map((column) => say(`column_${column}`)),
    ...accounts.map((account) => columns.map((column) => account[column] ?? '')),
  ]
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => row[i].length)))
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  )
}
