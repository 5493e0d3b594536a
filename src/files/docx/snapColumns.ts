import type { PlacedRow } from '@/files/source/buildTable'

/** Twentieths of a point: borders closer than 3.5 mm are meant as one, no column of a plan is so narrow. */
const SLIVER = 200

/**
 * Rows whose borders were dragged a little differently stand in columns a hair apart; they are put into the same one.
 * A sliver in which a cell of its own has text stays. `widths` are those of the table's grid.
 */
export const snapColumns = ({ rows, widths }: { rows: PlacedRow[]; widths: number[] }): PlacedRow[] => {
  const isSliver = (column: number) => widths[column] !== undefined && widths[column] < SLIVER
  if (!widths.some((_, column) => isSliver(column))) return rows
  const kept = new Set<number>()
  for (const { cells } of rows)
    for (const { column, span, text } of cells) {
      const own = Array.from({ length: span }, (_, at) => column + at)
      if (text !== '' && own.every(isSliver)) kept.add(column)
    }
  const place: number[] = [0]
  for (let column = 0; place.length <= widths.length; column += 1)
    place.push(place[column]! + (isSliver(column) && !kept.has(column) ? 0 : 1))
  const beyond = (column: number) => place[column] ?? place[widths.length]! + column - widths.length
  return rows.map((row) => ({
    ...row,
    cells: row.cells.flatMap((cell) => {
      const column = beyond(cell.column)
      const span = beyond(cell.column + cell.span) - column
      return span === 0 ? [] : [{ ...cell, column, span }]
    }),
  }))
}
