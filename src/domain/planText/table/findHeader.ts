import { normalise } from '@/domain/vietnamese/normalise'
import { plainText } from '../plainText'
import type { SourceRow } from '../sourceDocument'
import { readLabel } from '../text/readMark'
import { labelKey, roleOf, type Role } from './roleOf'

/** A header: the words of each column, rows of a merged header joined, and how many rows it takes. */
export type Header = {
  labels: string[]
  /** The words that are a column's own where several share the label above them ('Chủ trì' of 'Chủ trì, phối hợp'). */
  parts: string[]
  rows: number
  lines: number[]
}

const NAMING_OF_ROWS: ReadonlySet<Role> = new Set(['name', 'subtask', 'group', 'no'])
const NAMING: ReadonlySet<Role> = new Set([...NAMING_OF_ROWS, 'target'])
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
  within = null,
}: {
  rows: readonly SourceRow[]
  at: number
  /** The columns of the list that the row would end, where it stands below rows of one. */
  within?: readonly { role: Role }[] | null
}): Header | null => {
  const found = rows[at]
  if (!found || !isHeaderRow(found)) return null
  if (within !== null && isRowOf({ row: found, columns: within })) return null
  const top = withRoom({ top: found, below: rows[at + 1] })
  const parents = top.cells.map((_, column) => parentOf(top, column))
  const below: string[] = top.cells.map(() => '')
  let used = 1
  for (; at + used < rows.length; used += 1) {
    const row = rows[at + used]!
    if (isNumbering(row)) {
      used += 1
      break
    }
    if (!isMoreHeader({ row, top })) break
    row.cells.forEach(({ text }, column) => {
      below[column] = normalise(`${below[column]} ${text}`)
    })
  }
  const parted = new Set(
    parents.filter(
      (parent, column) =>
        below[column] !== '' &&
        parents.some((other, place) => other === parent && place !== column && below[place] !== ''),
    ),
  )
  return {
    labels: parents.map((parent, column) => {
      const own = top.cells[column]?.text.trim() ?? ''
      const isShared = parent !== column && (below[column] !== '' || top.cells[column]?.covered === 'left')
      const above = isShared ? (top.cells[parent]?.text ?? '') : own
      return normalise(`${above} ${below[column]}`)
    }),
    parts: parents.map((parent, column) => (parted.has(parent) ? (below[column] ?? '') : '')),
    rows: used,
    lines: rows.slice(at, at + used).flatMap((row) => row.lines),
  }
}

/** The column whose label a column shares: a merged one stands at its first place. */
const parentOf = ({ cells }: SourceRow, column: number): number => {
  for (let at = column; at >= 0; at -= 1) {
    const cell = cells[at]
    if (cell && cell.covered !== 'left' && cell.text.trim() !== '') return at
  }
  return column
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

/**
 * Whether a row whose words could head columns ('Tỷ lệ đạt', '01 sản phẩm', 'Quý II/2026') is one of the list above it:
 * it hangs from the row before, is numbered as its rows are, or nothing in it names rows.
 */
const isRowOf = ({ row, columns }: { row: SourceRow; columns: readonly { role: Role }[] }): boolean => {
  const number = row.cells[columns.findIndex(({ role }) => role === 'no')]?.text.trim() ?? ''
  return (
    row.cells.some(({ covered }) => covered === 'above') ||
    /\d/.test(number) ||
    row.cells.every(({ text }) => !NAMING_OF_ROWS.has(roleOf(text)))
  )
}

/** '(1) (2) (3)', '1 2 3', 'A B 1 2' under a header. */
const isNumbering = ({ cells }: SourceRow): boolean => {
  const texts = cells.map(({ text }) => plainText(text).toLowerCase()).filter(Boolean)
  return (
    texts.length >= 3 && texts.every((text) => NUMBERING.test(text)) && new Set(texts).size === texts.length
  )
}

const isMoreHeader = ({ row, top }: { row: SourceRow; top: SourceRow }): boolean => {
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
  // Words that a page break cut off: rows of their own begin with a capital.
  return (
    row.cells[0]?.text.trim() === '' &&
    filled.every(
      ({ text, column }) => /^[\p{Ll}(]/u.test(text) && (top.cells[column]?.text.trim() ?? '') !== '',
    )
  )
}

/** A text that lost the empty cells beside a merged label has them at the end: they go back where the row below parts it. */
const withRoom = ({ top, below }: { top: SourceRow; below: SourceRow | undefined }): SourceRow => {
  const width = top.cells.length
  const missing = width - 1 - top.cells.findLastIndex(({ text }) => text.trim() !== '')
  const parts = below?.cells.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at])) ?? []
  const [from = 0] = parts
  const isRun = parts.length > 1 && parts.every((at, place) => at === from + place)
  const words = below?.cells.every(({ text }) => text.trim() === '' || SUB_LABEL.test(labelKey(text)))
  const isMissing = missing > 0 && isRun && words && parts.length - 1 === missing && from > 0
  if (!isMissing || (top.cells[from + 1]?.text.trim() ?? '') === '') return top
  const room = Array.from({ length: missing }, () => ({ text: '', covered: null }))
  const cells = [...top.cells.slice(0, from + 1), ...room, ...top.cells.slice(from + 1, width - missing)]
  return { ...top, cells }
}
