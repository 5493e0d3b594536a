import type { SourceParagraph } from '@/domain/planText/sourceDocument'
import type { PlacedRow } from './buildTable'

export type SheetPart = { isTable: boolean; rows: PlacedRow[] }

/** Rows with this many texts are those of a table, not of the two-sided head of a document. */
const TABLE_LIKE = 3

/**
 * A sheet has no tables of its own, only cells. Above the first row that looks like one of a table, a text that stands
 * alone in its row is a paragraph; from there on it is one only after a blank row (the title of the next table, a note),
 * for a lone text between rows may be a section or the rest of a cut row.
 */
export const splitSheet = ({ rows: all }: { rows: PlacedRow[] }): SheetPart[] => {
  const rows = all.filter((row) => textsOf(row) > 0)
  const isWide = rows.some((row) => textsOf(row) >= TABLE_LIKE)
  const start = rows.findIndex((row) => textsOf(row) >= (isWide ? TABLE_LIKE : 2))
  const parts: SheetPart[] = []
  for (const [at, row] of rows.entries()) {
    const last = parts.at(-1)
    const isLone = textsOf(row) === 1
    const isInTable = start !== -1 && at > start && last?.isTable === true
    const isTable = isInTable ? !isLone || !isAfterGap(rows[at - 1]!, row) : !isLone
    if (last?.isTable === isTable && at !== start) last.rows.push(row)
    else parts.push({ isTable, rows: [row] })
  }
  return parts
}

/** The paragraph that a row outside of a table is. */
export const loneParagraph = ({ row: { lines, cells } }: { row: PlacedRow }): SourceParagraph => ({
  type: 'paragraph',
  lines,
  text: cells.map(({ text }) => text).join(''),
  heading: null,
  label: null,
})

const textsOf = ({ cells }: PlacedRow): number => cells.filter(({ text }) => text !== '').length

const isAfterGap = (above: PlacedRow, row: PlacedRow): boolean => row.lines[0]! > above.lines[0]! + 1
