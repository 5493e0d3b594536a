import type { GridMerge } from './grid'

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** 'B7' as row 7, column 2; null for what is no cell of a sheet. */
export const readReference = ({ text }: { text: string }): { row: number; column: number } | null => {
  const [, letters, digits] = CELL.exec(text) ?? []
  if (letters === undefined) return null
  const row = Number(digits)
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null
}

/** 'A1:C2' as a merge; null for what is none, a single cell included. */
export const readRange = ({ text }: { text: string }): GridMerge | null => {
  const [from = '', to = ''] = text.split(':')
  const start = readReference({ text: from })
  const end = readReference({ text: to })
  if (start === null || end === null || (start.row === end.row && start.column === end.column)) return null
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  }
}
