import type { IsoDate } from '@/domain/time'

/** A workbook as it is displayed; formulas are never evaluated. */
export type Grid = { sheets: GridSheet[] }

export type GridSheet = {
  name: string
  hidden: boolean
  /** Rows that hold something, in order; blank ones between them are left out (`number` tells). */
  rows: GridRow[]
  merges: GridMerge[]
  hasHiddenColumns: boolean
  /** Its header, where the workbook prints one on each page. */
  repeatedRows: { top: number; bottom: number } | null
  /** What is printed above and below its pages. */
  margins: string[]
}

export type GridRow = {
  /** As Excel numbers it, from 1. */
  number: number
  hidden: boolean
  /** From column A to the last one of this row that holds something. */
  cells: GridCell[]
}

/**
 * `text` is what the cell shows: '60%' for 0.6 in percent, '0,7' with a decimal comma and no grouping, dd/mm/yyyy.
 * It is never rounded to fewer digits than are stored.
 */
export type GridCell = {
  text: string
  /** The stored value of a formula, not a typed one. */
  isFormula: boolean
} & (
  | { kind: 'empty'; value: null }
  | { kind: 'text'; value: string }
  /** As stored: 0.6 for '60%'. */
  | { kind: 'number'; value: number }
  /** A day; `text` has the time too where there is one. */
  | { kind: 'date'; value: IsoDate }
  | { kind: 'boolean'; value: boolean }
  /** '#REF!' and the like. */
  | { kind: 'error'; value: string }
)

/** Rows and columns from 1, both ends included. */
export type GridMerge = { top: number; left: number; bottom: number; right: number }
