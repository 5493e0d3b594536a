import type { PlacedCell, PlacedRow } from '@/files/source/buildTable'
import { limits } from '@/files/source/limits'

type Draft = {
  column: number
  span: number
  lines: string[]
  /** Part of a vertical merge, and no beginning of one. */
  continues: boolean
  merges: boolean
  joinsLeft: boolean
}

/**
 * A table of Word while it is read: cells stand in grid columns by what stands before them (gridBefore, gridSpan,
 * hMerge); a cell that says it continues does so only where a merged cell of the same place stands over it.
 */
export const newTableDraft = () => {
  const rows: PlacedRow[] = []
  const widths: number[] = []
  /** Columns of the last row in which a merge goes on. */
  let open = new Set<number>()
  let isHeader = false
  let isDeleted = false
  let column = 0
  let cells: Draft[] = []
  let cell: Draft | null = null
  return {
    rows,
    widths,
    startRow: () => {
      isHeader = false
      isDeleted = false
      column = 0
      cells = []
    },
    skipColumns: (count: number) => void (column += bounded(count, 0)),
    markHeader: () => void (isHeader = true),
    markDeleted: () => void (isDeleted = true),
    startCell: () => {
      cell = { column, span: 1, lines: [], continues: false, merges: false, joinsLeft: false }
    },
    spanColumns: (count: number) => {
      if (cell) cell.span = bounded(count, 1)
    },
    mergeDown: ({ continues }: { continues: boolean }) => {
      if (cell) Object.assign(cell, { merges: true, continues })
    },
    joinLeft: () => {
      if (cell) cell.joinsLeft = true
    },
    /** Whether what the cell holds is not shown. */
    isCovered: () =>
      isDeleted || (cell !== null && (cell.joinsLeft || (cell.continues && open.has(cell.column)))),
    add: (line: string) => {
      if (line !== '') cell?.lines.push(line)
    },
    endCell: () => {
      if (cell === null) return
      const last = cells.at(-1)
      if (cell.joinsLeft && last) last.span += cell.span
      else cells.push(cell)
      column += cell.span
      cell = null
    },
    /** The finished row, null where it was deleted. */
    endRow: (): PlacedRow | null => {
      if (isDeleted) return null
      const placed = cells.map((draft): PlacedCell => {
        const above = draft.continues && open.has(draft.column)
        return { column: draft.column, span: draft.span, text: above ? '' : draft.lines.join('\n'), above }
      })
      open = new Set(cells.filter((draft) => draft.merges).map((draft) => draft.column))
      const row = { lines: [], isHeader, cells: placed }
      rows.push(row)
      return row
    },
  }
}

export type TableDraft = ReturnType<typeof newTableDraft>

const bounded = (count: number, least: number): number =>
  Number.isFinite(count) ? Math.min(limits.columns, Math.max(least, Math.trunc(count))) : least
