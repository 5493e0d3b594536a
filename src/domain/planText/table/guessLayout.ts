import { foldKey } from '@/domain/vietnamese/foldKey'
import { ownerKey } from '../ownerKey'
import { ownerNature } from '../ownerNature'
import { plainText } from '../plainText'
import { readDeadline } from '../readDeadline'
import { readTarget } from '../readTarget'
import type { SourceRow } from '../sourceDocument'
import { readLabel } from '../text/readMark'
import { settle, type Column, type Layout } from './layoutOf'
import type { Role } from './roleOf'

const MOST_ROWS = 60
const FEWEST_ROWS = 2
const MOST = 0.6
const BODY_HEAD =
  /^(?:phong|ban|trung tam|vp|tram|cong an|dai|ubnd|hdnd|dang uy|mttq|bcd|doan|hoi|to|truong|cac |p[a-z]{2,5}$|tt[a-z]{2,6}$)/
const UNIT_WORD = /^(?:%|[\p{L} /]{1,18})$/u

/**
 * The columns of a table that has no header, told by what stands in them; null where that says too little. A column is
 * numbers of rows, owners, deadlines, targets or units when most of its cells are; the widest words are the names.
 */
export const guessLayout = ({ rows }: { rows: readonly SourceRow[] }): Layout | null => {
  if (rows.length < FEWEST_ROWS) return null
  const width = rows[0]?.cells.length ?? 0
  const sample = rows.slice(0, MOST_ROWS)
  const cells = Array.from({ length: width }, (_, column) =>
    sample.map((row) => plainText(row.cells[column]?.text ?? '')).filter(Boolean),
  )
  const roles: (Role | null)[] = cells.map(() => null)
  const take = (role: Role, fits: (cell: string) => boolean, many = 1) => {
    let left = many
    cells.forEach((column, at) => {
      if (left > 0 && roles[at] === null && shareOf(column, fits) >= MOST) {
        roles[at] = role
        left -= 1
      }
    })
  }
  take('no', (cell) => readLabel(cell) !== null && !/^\d{3}/.test(cell))
  take('unit', isUnit)
  take('deadline', isDeadline)
  take('target', isTarget, width)
  take('lead', isOwner)
  take('coordinate', isOwner)
  const free = cells.flatMap((column, at) => (roles[at] === null ? [{ at, size: meanLength(column) }] : []))
  const [first, second] = free.filter(({ size }) => size > 0)
  if (first) roles[first.at] = 'name'
  if (second && roles.includes('deadline')) roles[second.at] = 'output'
  const columns = roles.map((role): Column => ({ role: role ?? 'other', label: '', dueOn: null }))
  const isEnough =
    first !== undefined && ['target', 'lead', 'deadline'].some((role) => roles.includes(role as Role))
  const layout = isEnough ? settle({ columns, key: `guessed ${width}`, isReport: false }) : null
  return layout === null || layout.kind === 'unknown' ? null : layout
}

const shareOf = (cells: readonly string[], fits: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length

const meanLength = (cells: readonly string[]): number =>
  cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length

const isUnit = (cell: string): boolean =>
  UNIT_WORD.test(cell) &&
  !BODY_HEAD.test(ownerKey(cell)) &&
  !/^(?:co|dat)$/.test(foldKey(cell)) &&
  !isDeadline(cell)

const isDeadline = (cell: string): boolean => {
  if (cell.length > 120) return false
  const read = readDeadline({ text: cell, planFrom: '2026-01-01', planTo: '2026-12-31' })
  return (read.end !== null || read.recurring || read.done) && !/^\d{1,4}$/.test(cell)
}

const isTarget = (cell: string): boolean => {
  if (cell.length > 40) return false
  const read = readTarget({ text: cell, unit: '' })
  return read.value !== null && !isDeadline(cell)
}

const isOwner = (cell: string): boolean => {
  if (cell.length > 160) return false
  const key = ownerKey(cell)
  return BODY_HEAD.test(key) || ownerNature({ key, joined: false }) !== null
}
