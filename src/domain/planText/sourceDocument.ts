/**
 * An issued document as every reader hands it over (Word, Excel, pasted HTML, text): paragraphs and tables in the order
 * of the document, all text NFC and otherwise as written. Where a thing stands is told by `lines`: 1-based line numbers of
 * a text, row numbers of a sheet, running numbers of paragraphs and table rows of a Word file or of pasted HTML.
 */
export type SourceDocument = {
  blocks: SourceBlock[]
  /** What the reader left out or could not be sure of. */
  notes?: SourceNote[]
}

/** `code` has a sentence in `errors.source.json` of each language; said once a document. */
export type SourceNote = { code: string; params: Record<string, string | number> }

export type SourceBlock = SourceParagraph | SourceTable

export type SourceParagraph = {
  type: 'paragraph'
  lines: number[]
  /** Without the number that the file gives it by itself. */
  text: string
  /** 1–6 where the file marks it as a heading, else null. */
  heading: number | null
  /** The number or dash that the file gives it by itself ('1.', 'a)', '-'), else null. */
  label: string | null
}

export type SourceTable = {
  type: 'table'
  /** The sheet of a workbook, else null. */
  name: string | null
  /** All as wide as the widest row. */
  rows: SourceRow[]
}

export type SourceRow = {
  lines: number[]
  /** Marked as repeated header by the file itself. */
  isHeader: boolean
  cells: SourceCell[]
}

/**
 * A place of the grid. A merged cell has its text at its first place; the places it covers besides are empty and say
 * whether the text stands to the left of them or above.
 */
export type SourceCell = { text: string; covered: 'left' | 'above' | null }
