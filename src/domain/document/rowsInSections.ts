import type { InSection } from './reportFacts'
import type { Cell, TableRow } from './types'

/** Rows of a table in their order, each section under a row with its number and title. */
export const rowsInSections = <Row extends { section: InSection }>({
  rows,
  cellsOf,
}: {
  rows: readonly Row[]
  cellsOf: (row: Row) => Cell[]
}): TableRow[] =>
  rows.flatMap((row, at): TableRow[] => {
    const before = rows[at - 1]?.section ?? null
    const { section } = row
    const opens = section !== null && (before?.code !== section.code || before.title !== section.title)
    return [
      ...(opens ? [{ type: 'section' as const, ...section }] : []),
      { type: 'row' as const, cells: cellsOf(row) },
    ]
  })
