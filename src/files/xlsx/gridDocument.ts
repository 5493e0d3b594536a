import type { SourceBlock, SourceDocument, SourceNote } from '@/domain/planText/sourceDocument'
import { buildTable, type PlacedCell, type PlacedRow } from '@/files/source/buildTable'
import { limits } from '@/files/source/limits'
import { note } from '@/files/source/notes'
import { newTally } from '@/files/source/tally'
import type { Grid, GridSheet } from './grid'
import { mergesByRow } from './mergesByRow'
import { loneParagraph, splitSheet } from '@/files/source/splitSheet'

/** The sheets that are shown, as paragraphs and tables. */
export const gridDocument = ({ grid }: { grid: Grid }): SourceDocument => {
  const tally = newTally()
  const blocks: SourceBlock[] = []
  const notes: SourceNote[] = []
  for (const sheet of grid.sheets) {
    if (sheet.hidden) {
      if (sheet.rows.length > 0) notes.push(note('source_hidden_sheet', { sheet: sheet.name }))
      continue
    }
    notes.push(...notesOf(sheet))
    for (const part of splitSheet({ rows: placedRows(sheet) }))
      if (part.isTable) {
        const table = buildTable({ name: sheet.name, rows: part.rows, tally })
        if (table !== null) blocks.push(table)
      } else for (const row of part.rows) blocks.push(loneParagraph({ row }))
  }
  return { blocks, notes }
}

const notesOf = ({ name: sheet, rows, hasHiddenColumns }: GridSheet): SourceNote[] => {
  const count = rows.flatMap(({ cells }) => cells).filter(({ isFormula }) => isFormula).length
  const isHidden = hasHiddenColumns || rows.some(({ hidden }) => hidden)
  return [
    ...(isHidden ? [note('source_hidden_cells', { sheet })] : []),
    ...(count > 0 ? [note('source_formulas', { sheet, count })] : []),
  ]
}

const placedRows = ({ rows, merges, repeatedRows }: GridSheet): PlacedRow[] => {
  const mergesOf = mergesByRow({ numbers: rows.map(({ number }) => number), merges })
  return rows.map(({ number, cells }) => {
    const merged = mergesOf.get(number) ?? []
    const width = Math.min(limits.columns, Math.max(cells.length, ...merged.map(({ right }) => right)))
    const placed: PlacedCell[] = []
    let column = 1
    while (column <= width) {
      const here = column
      const merge = merged.find(({ left, right }) => here >= left && here <= right)
      const span = merge === undefined ? 1 : merge.right - here + 1
      const above = merge !== undefined && merge.top < number
      placed.push({ column: here - 1, span, text: above ? '' : (cells[here - 1]?.text ?? ''), above })
      column += span
    }
    const isHeader = repeatedRows !== null && number >= repeatedRows.top && number <= repeatedRows.bottom
    return { lines: [number], isHeader, cells: placed }
  })
}
