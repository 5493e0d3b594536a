import type { SourceBlock } from './sourceDocument'

export type SecrecyMark = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'

const MARKS: Readonly<Record<string, SecrecyMark>> = {
  MẬT: 'MẬT',
  TỐIMẬT: 'TỐI MẬT',
  TUYỆTMẬT: 'TUYỆT MẬT',
}
/** Paragraphs and rows: more than a first page of an issued document has. */
const FIRST_PAGE = 40
/** The head of a document is a table of two columns; in a wider one 'Mật' may be a value like any other. */
const HEAD_COLUMNS = 2
/** Letter-spaced, in brackets and after its label. */
const LONGEST_LINE = 60
const AROUND = /^[\s()[\]{}*_#"“”'.:-]+|[\s()[\]{}*_#"“”'.:-]+$/g
const LABEL = /^độ mật\s*:?/i

/**
 * The mark of a state secret that a document carries (Law on the protection of state secrets, article 8): a line of its
 * first page or of its page margins that is nothing but the mark, letter-spaced or in brackets too. The words inside a
 * sentence are none.
 */
export const secrecyMark = ({
  blocks,
  margins,
}: {
  blocks: SourceBlock[]
  margins: SourceBlock[]
}): SecrecyMark | null => {
  for (const line of [...margins.flatMap(linesOf), ...firstPage(blocks)]) {
    const mark = markOf(line)
    if (mark !== null) return mark
  }
  return null
}

type Line = { text: string; mayBeValue: boolean }

const markOf = ({ text, mayBeValue }: Line): SecrecyMark | null => {
  if (text.length > LONGEST_LINE) return null
  const bare = text.normalize('NFC').replace(AROUND, '').replace(LABEL, '').replace(AROUND, '')
  const capitals = bare.toUpperCase()
  return mayBeValue && bare !== capitals ? null : (MARKS[capitals.replace(/\s+/g, '')] ?? null)
}

const firstPage = (blocks: SourceBlock[]): Line[] => {
  const lines: Line[] = []
  let left = FIRST_PAGE
  for (const block of blocks) {
    if (left <= 0) break
    const rows = block.type === 'table' ? block.rows.slice(0, left) : []
    lines.push(...linesOf(block.type === 'table' ? { ...block, rows } : block))
    left -= block.type === 'table' ? rows.length : 1
  }
  return lines
}

const linesOf = (block: SourceBlock): Line[] => {
  const texts =
    block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text]
  const mayBeValue = block.type === 'table' && (block.rows[0]?.cells.length ?? 0) > HEAD_COLUMNS
  return texts.flatMap((text) => text.split('\n').map((line) => ({ text: line, mayBeValue })))
}
