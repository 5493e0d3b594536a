import { normalise } from '@/domain/vietnamese/normalise'
import { plainText } from '../plainText'
import type { SourceRow } from '../sourceDocument'
import { readLabel } from '../text/readMark'
import { labelKey, roleOf, type Role } from './roleOf'

/** A header: the words of each column, rows of a merged header joined, and how many rows it takes. */
export type Header = { labels: string[]; rows: number; lines: number[] }

const NAMING: ReadonlySet<Role> = new Set(['name', 'subtask', 'group', 'target', 'no'])
const MOST_WORDS_OF_A_LABEL = 26
const SHARE_OF_KNOWN = 0.6
const LONGEST_SUB_LABEL = 70
const SUB_LABEL =
  /20\d\d|^(?:den|nam|quy|giai doan|tam nhin|6 thang|thang)|chu tri|phoi hop|chi tieu|muc tieu|phan dau|don vi|ket qua|thoi|so luong|ty le|giao|luy ke|trong ky|\bke hoach|thuc hien|ghi chu/
const NUMBERING = /^\(?(?:\d{1,2}|[a-hđ])\)?$|^\(?\d{1,2}\)?\s*=/

/**
 * The header that begins with row `at`, or null. It is one where most cells are words for columns, at least one of
 * them for the rows' names; rows below that only part its columns, finish its words or number them belong to it.
 */
export const findHeader = ({
  rows,
  at,
  isFirst,
}: {
  rows: readonly SourceRow[]
  at: number
  /** No row was read above it: words cut by a page break can only be the header's own. */
  isFirst: boolean
}): Header | null => {
  const top = rows[at]
  if (!top || !isHeaderRow(top)) return null
  const labels = top.cells.map((cell, column) => ownOrLeft(top, column) ?? cell.text)
  const owned = top.cells.map(({ text, covered }) => text.trim() !== '' && covered === null)
  let used = 1
  for (; at + used < rows.length; used += 1) {
    const row = rows[at + used]!
    if (isNumbering(row)) {
      used += 1
      break
    }
    if (!isMoreHeader({ row, top, isFirst })) break
    row.cells.forEach((cell, column) => {
      if (cell.text.trim() === '') return
      const above = owned[column] ? labels[column] : labels[column] || leftLabel(labels, owned, column)
      labels[column] = normalise(`${above ?? ''} ${cell.text}`)
    })
  }
  const lines = rows.slice(at, at + used).flatMap((row) => row.lines)
  return { labels, rows: used, lines }
}

export const isHeaderRow = ({ cells, isHeader }: SourceRow): boolean => {
  const texts = cells.filter(({ text }) => text.trim() !== '').map(({ text }) => text)
  if (texts.length < 2 || texts.some((text) => plainText(text).split(' ').length > MOST_WORDS_OF_A_LABEL))
    return false
  if (texts.some((text) => /^\d{1,3}\s*[.)]\s*\S/.test(text.trim()) || readLabel(text)?.kind === 'number'))
    return false
  const roles = texts.map(roleOf)
  const known = roles.filter((role) => role !== 'other')
  const enough = isHeader || known.length >= Math.min(3, texts.length)
  return (
    enough &&
    known.length >= 2 &&
    known.length / texts.length >= SHARE_OF_KNOWN &&
    new Set(known).size >= 2 &&
    known.some((role) => NAMING.has(role))
  )
}

/** '(1) (2) (3)', '1 2 3', 'A B 1 2' under a header. */
const isNumbering = ({ cells }: SourceRow): boolean => {
  const texts = cells.map(({ text }) => plainText(text).toLowerCase()).filter(Boolean)
  return (
    texts.length >= 3 && texts.every((text) => NUMBERING.test(text)) && new Set(texts).size === texts.length
  )
}

const isMoreHeader = ({
  row,
  top,
  isFirst,
}: {
  row: SourceRow
  top: SourceRow
  isFirst: boolean
}): boolean => {
  const filled = row.cells.flatMap(({ text, covered }, column) =>
    text.trim() !== '' && covered === null ? [{ text: plainText(text), column }] : [],
  )
  if (filled.length === 0) return row.isHeader
  if (filled.some(({ text }) => readLabel(text) !== null || text.length > LONGEST_SUB_LABEL)) return false
  if (row.isHeader) return true
  const hangsFromAbove = row.cells.some(({ covered }) => covered === 'above')
  const parts = filled.filter(({ column }) => (top.cells[column]?.text.trim() ?? '') === '').length
  const words = filled.every(({ text }) => SUB_LABEL.test(labelKey(text)))
  if (words && (hangsFromAbove || parts > 0) && row.cells[0]?.text.trim() === '') return true
  return (
    isFirst &&
    row.cells[0]?.text.trim() === '' &&
    filled.every(
      ({ text, column }) => /^[\p{Ll}(]/u.test(text) && (top.cells[column]?.text.trim() ?? '') !== '',
    )
  )
}

/** A label merged over several columns stands at its first place. */
const ownOrLeft = (row: SourceRow, column: number): string | null => {
  for (let at = column; at >= 0; at -= 1) {
    const cell = row.cells[at]
    if (cell?.covered !== 'left') return at === column ? null : (cell?.text ?? null)
  }
  return null
}

const leftLabel = (labels: readonly string[], owned: readonly boolean[], column: number): string => {
  for (let at = column - 1; at >= 0; at -= 1) if (owned[at]) return labels[at] ?? ''
  return ''
}
