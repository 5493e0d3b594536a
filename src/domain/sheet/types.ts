import type { IsoDate } from '@/domain/time'

/** A workbook before it is a file: what stands in which cell, never how it looks as text. */
export type Workbook = { sheets: Sheet[] }

/** How a column is set; a cell's own kind is that of its value. */
export type ColumnKind = 'text' | 'code' | 'number' | 'date'

export type Column = {
  header: string
  /** In characters. */
  width: number
  kind: ColumnKind
  /** What the column holds, for a program that reads the sheet back: stands in a hidden row above the header. */
  key?: string
  isHidden?: true
  /** To be filled in: stays open where the sheet is protected. */
  isInput?: true
}

/** Null is an empty cell: missing and never zero. */
export type Cell = string | number | { date: IsoDate } | null

export type DataRow = {
  type: 'row'
  cells: Cell[]
  /** By place of the column: the only words that the cell takes. */
  choices?: Record<number, readonly string[]>
  /** Lines that there is room for at least. */
  lines?: number
  /** Places of input columns that do not belong to this row. */
  closed?: readonly number[]
}

/** The heading of a group of rows, in the row's first cell: 'II.2. Mục tiêu cụ thể'. */
export type SectionRow = { type: 'section'; code: string | null; title: string }

export type Sheet = {
  name: string
  /** Lines above the table, the first one as the title. */
  title: string[]
  columns: Column[]
  rows: (DataRow | SectionRow)[]
  /** Lines under the table. */
  notes: string[]
  /** Columns that stay in sight when the sheet is moved sideways. */
  frozenColumns?: number
  /** Only input columns can be changed; no password, so that it guards against slips and nothing else. */
  isProtected?: true
  isHidden?: true
}

/** The words of a workbook by key, in the language of who asks. */
export type SheetWords = (key: string, values?: Record<string, string | number>) => string
