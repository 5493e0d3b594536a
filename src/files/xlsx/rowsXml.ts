import { columnName } from '@/domain/sheet/columnName'
import type { Cell } from '@/domain/sheet/types'
import type { GridCell, GridRow } from './gridOf'
import type { Texts } from './newTexts'

type ToWrite = {
  rows: readonly GridRow[]
  /** The number that the file has for a style of the workbook. */
  styleOf: (cell: GridCell) => number
  texts: Texts
}

const DAY_MS = 86_400_000

/** Days are counted from the last of 1899, as if 1900 had been a leap year. */
const DAYS_BEFORE_1970 = 25_569

/** The rows of a sheet and its merged cells as XML. */
export const rowsXml = ({ rows, styleOf, texts }: ToWrite): { data: string; merges: string } => {
  const merges: string[] = []
  const written = rows.map(({ cells, height, isHidden, isAcross }, at) => {
    const number = at + 1
    if (isAcross) {
      const first = cells.findIndex((cell) => cell !== null)
      merges.push(`<mergeCell ref="${columnName(first)}${number}:${columnName(cells.length - 1)}${number}"/>`)
    }
    const inner = cells.map((cell, column) =>
      cell === null ? '' : cellXml(`${columnName(column)}${number}`, styleOf(cell), cell.cell, texts),
    )
    return `<row r="${number}" ht="${height}" customHeight="1"${isHidden ? ' hidden="1"' : ''}>${inner.join('')}</row>`
  })
  return {
    data: `<sheetData>${written.join('')}</sheetData>`,
    merges: merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
  }
}

const cellXml = (place: string, style: number, cell: Cell, texts: Texts): string => {
  if (cell === null || cell === '') return `<c r="${place}" s="${style}"/>`
  if (typeof cell === 'string') return `<c r="${place}" s="${style}" t="s"><v>${texts.of(cell)}</v></c>`
  const number =
    typeof cell === 'number' ? cell : Date.parse(`${cell.date}T00:00:00Z`) / DAY_MS + DAYS_BEFORE_1970
  return `<c r="${place}" s="${style}"><v>${number}</v></c>`
}
