import { normalise } from '@/domain/vietnamese/normalise'
import { plainText } from '../plainText'
import type { SourceRow } from '../sourceDocument'
import { readLabel, readMark, type Mark } from '../text/readMark'
import { withoutTags } from '../withoutTags'
import type { Column } from './layoutOf'
import type { Role } from './roleOf'

/** A row by the roles of its columns. */
export type Fields = {
  lines: number[]
  /** As written; '' where the column is empty or there is none. */
  text: (role: Role) => string
  texts: Map<Role, string>
  /** One for each target column, in order. */
  targets: string[]
  /** Roles whose cell hangs from the row above. */
  fromAbove: Set<Role>
  /** The number of the row, from its own cell or from the beginning of its name. */
  label: Label | null
  /** The name without the number it may begin with. */
  name: string
  /** One text over the whole row, as section titles have it. */
  isAlone: boolean
  /** Set off by capitals, bold type or a merged cell. */
  isSetOff: boolean
}

export type Label = Pick<Mark, 'kind' | 'code' | 'depth'>

const NAMES: ReadonlySet<Role> = new Set(['no', 'name', 'group'])

export const fieldsOf = ({ row, columns }: { row: SourceRow; columns: readonly Column[] }): Fields => {
  const texts = new Map<Role, string>()
  const fromAbove = new Set<Role>()
  const targets: string[] = []
  columns.forEach(({ role }, at) => {
    const cell = row.cells[at]
    const text = cell?.text.trim() ?? ''
    if (cell?.covered === 'above') fromAbove.add(role)
    if (role === 'target') targets.push(text)
    if (!texts.has(role)) texts.set(role, text)
    else if (text !== '' && texts.get(role) === '') texts.set(role, text)
  })
  const filled = row.cells.flatMap(({ text }, at) => (text.trim() === '' ? [] : [{ text, at }]))
  const only = filled.length === 1 ? filled[0] : undefined
  const alone = only && (only.at === 0 || NAMES.has(columns[only.at]?.role ?? 'other')) ? only.text : null
  const own = labelAndName({ no: texts.get('no') ?? '', name: texts.get('name') ?? '', alone })
  const isItem = own.label === null && (DASH.test(texts.get('no') ?? '') || DASHED.test(own.name))
  const hasOwn = targets.some(Boolean) || Boolean(texts.get('lead') || texts.get('owners'))
  const { label, name } = isItem && hasOwn ? { label: ITEM, name: own.name.replace(DASHED, '') } : own
  return {
    lines: row.lines,
    text: (role) => texts.get(role) ?? '',
    texts,
    targets,
    fromAbove,
    label,
    name,
    isAlone: alone !== null,
    isSetOff:
      alone !== null && (isLoud(alone) || row.cells.slice(1).every(({ covered }) => covered === 'left')),
  }
}

/** '-' in the column of numbers or before a name, with values of its own: one of the things that the row above names. */
const DASH = /^\s*[-–—+•*]\s*$/
const DASHED = /^[-–—+•*]\s+(?=\p{L})/u
const ITEM: Label = { kind: 'small', code: '-', depth: 1 }

/** Whether a row says anything besides number and name. */
export const hasValues = ({ texts, targets }: Pick<Fields, 'texts' | 'targets'>): boolean =>
  targets.some(Boolean) ||
  [...texts].some(([role, text]) => text !== '' && !NAMES.has(role) && role !== 'unit')

/** 'IV' beside its title, '1. Xây dựng …' in one cell, or '<b>I. Hạ tầng</b>' in the cell for numbers. */
const labelAndName = ({
  no,
  name,
  alone,
}: {
  no: string
  name: string
  alone: string | null
}): { label: Label | null; name: string } => {
  const label = readLabel(no)
  if (label) return { label, name: wording(name) }
  const text = name !== '' ? name : (alone ?? '')
  const inNo = plainText(no)
  const mark = inNo !== '' && name === '' ? readMark({ text: no }) : readMark({ text })
  const marked = inNo !== '' && name === '' ? no : text
  if (mark && mark.kind !== 'dash') return { label: mark, name: behind(mark, marked) }
  if (inNo !== '' && name !== '' && CODE.test(inNo))
    return { label: { kind: 'number', code: inNo, depth: 1 }, name: wording(name) }
  return { label: null, name: wording(name !== '' ? name : (alone ?? '')) }
}

/** The words of a name as written, formulas too; tags and marks of bold type are no words. */
const wording = (text: string): string => normalise(withoutTags(text).replaceAll('**', ''))

const behind = (mark: Mark, text: string): string => {
  const plain = plainText(text)
  const prefix = plain.slice(0, plain.length - mark.rest.length)
  const words = wording(text)
  return words.startsWith(prefix) ? words.slice(prefix.length).trim() : mark.rest
}

/** 'CT-01', 'NV 3'. */
const CODE = /^[\p{Lu}]{1,6}[-. ]?\d{1,3}(?:[.-]\d{1,3})*$/u

const isLoud = (text: string): boolean => {
  const plain = plainText(text)
  return (
    /<b>|<strong>|\*\*/i.test(text) ||
    (plain.length > 3 && plain === plain.toUpperCase() && /\p{Lu}/u.test(plain))
  )
}
