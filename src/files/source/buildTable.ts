import type { SourceCell, SourceTable } from '@/domain/planText/sourceDocument'
import type { Tally } from './tally'

/** A cell where a file puts it: columns from 0, `span` of them; `above` where it only continues the cell over it. */
export type PlacedCell = { column: number; span: number; text: string; above: boolean }

/** Cells from left to right, none over another. */
export type PlacedRow = { lines: number[]; isHeader: boolean; cells: PlacedCell[] }

/**
 * The grid of a table: as wide as its widest row, without rows that say nothing and without columns in which no
 * text begins (what merging leaves behind). Null where nothing is left.
 */
export const buildTable = ({
  name,
  rows,
  tally,
}: {
  name: string | null
  rows: PlacedRow[]
  tally: Tally
}): SourceTable | null => {
  const said = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''))
  const columns = beginnings(said)
  if (said.length === 0) return null
  return {
    type: 'table',
    name,
    rows: said.map(({ lines, isHeader, cells }) => {
      tally.addRow(columns.length)
      for (const { text } of cells) tally.addText(text)
      return { lines, isHeader, cells: spread(cells, columns) }
    }),
  }
}

const beginnings = (rows: PlacedRow[]): number[] =>
  [
    ...new Set(
      rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== '').map(({ column }) => column)),
    ),
  ].sort((a, b) => a - b)

const spread = (cells: PlacedCell[], columns: number[]): SourceCell[] => {
  let at = 0
  return columns.map((column) => {
    while (at < cells.length && cells[at]!.column + cells[at]!.span <= column) at += 1
    const cell = cells[at]
    if (cell === undefined || cell.column > column) return { text: '', covered: null }
    if (cell.above) return { text: '', covered: 'above' }
    return cell.column === column ? { text: cell.text, covered: null } : { text: '', covered: 'left' }
  })
}
