import { foldKey } from '@/domain/vietnamese/foldKey'
import { plainText } from '../plainText'
import { readMark } from '../text/readMark'
import { hasValues } from './fieldsOf'
import type { Joined } from './joinRows'

export type Section = {
  code: string
  title: string
  lines: number[]
  declared: number | null
  hasValues: boolean
  isNumbered: boolean
}

/** A row in its section; `part` counts the rows that share a number from 1, 0 where it is the only one. */
export type Nested = { row: Joined; section: Section | null; no: string; parent: Joined | null; part: number }

const DECLARED = /\s*\(\s*(\d{1,3})\s*(?:chỉ tiêu|nhiệm vụ|mục tiêu|ct|nv|nội dung)?\s*\)\s*[.:]?$/iu
const ROMAN_OR_LETTER = new Set(['roman', 'letter'])

/**
 * Tells section rows from rows and puts each row in its section. Rows numbered I, II or A, B are sections as soon as
 * rows numbered otherwise stand among them, whatever values they carry; a row numbered 1 is one where it says nothing
 * itself and 1.1 or another 1 follows. A row without values above 'a)', 'b)' is the parent of these.
 */
export const nestRows = ({
  rows,
}: {
  rows: readonly Joined[]
}): { nested: Nested[]; sections: Section[]; groups: Joined[] } => {
  const labels = withLetters(rows)
  const kinds = new Set(rows.map((row, at) => (row.isTitle ? null : (labels[at]?.kind ?? null))))
  const hasRows =
    kinds.has('number') || kinds.has('small') || rows.some((row, at) => !row.isTitle && labels[at] === null)
  const hasBoth = kinds.has('roman') && kinds.has('letter')
  const hasHigher = rows.some((row, at) => ROMAN_OR_LETTER.has(labels[at]?.kind ?? ''))
  const isSection = (at: number): boolean => {
    const [row, label] = [rows[at]!, labels[at]]
    if (row.isTitle) return true
    if (row.isPart || !label) return false
    if (label.kind === 'letter' || label.kind === 'roman')
      return hasRows || (hasBoth && label.kind === 'letter')
    if (isWay(label.code) && !hasValues(row)) return true
    if (label.kind !== 'number' || hasHigher || hasValues(row)) return false
    const next = rows[at + 1]
    const below = labels[at + 1]
    if (!next || !below || below.kind !== 'number') return false
    return below.code.startsWith(`${label.code}.`) || (below.code === '1' && label.depth === 1)
  }
  const sections: Section[] = []
  const groups: Joined[] = []
  const nested: Nested[] = []
  let section: Section | null = null
  let letter = ''
  /** What a column of groups said last: it stands only beside the first row of a group. */
  let groupOf = ''
  let parent: Joined | null = null
  rows.forEach((row, at) => {
    const label = labels[at] ?? null
    if (isSection(at)) {
      if (label?.kind === 'letter') letter = label.code
      const isUnder = label?.kind === 'roman' && letter !== '' && hasBoth
      section = sectionOf({
        row,
        code: label ? (isUnder ? `${letter}.${label.code}` : label.code) : '',
        at: sections.length,
      })
      sections.push(section)
      parent = null
      return
    }
    const group = plainText(row.texts.get('group') ?? '')
    if (group !== '' && !row.isPart && group !== groupOf) {
      const mark = readMark({ text: group })
      const code = mark && mark.kind !== 'dash' ? mark.code : ''
      const title = code === '' ? group : (mark?.rest ?? group)
      section = sectionOf({
        row: { ...row, name: title, texts: new Map(), targets: [] },
        code,
        at: sections.length,
      })
      sections.push(section)
      groupOf = group
    }
    const below = labels[at + 1]
    if (
      label?.kind === 'number' &&
      !row.isPart &&
      !hasValues(row) &&
      isParent({ code: label.code, below, next: rows[at + 1] })
    ) {
      parent = row
      groups.push(row)
      return
    }
    if (label?.kind === 'number' && !(parent !== null && label.code.startsWith(`${codeOf(parent)}.`)))
      parent = null
    nested.push({ row, section, no: noOf({ row, label, parent, nested }), parent, part: 0 })
  })
  return {
    nested: countParts(nested),
    sections: sections.filter((one) => one.title !== '' || one.code !== ''),
    groups,
  }
}

/** 'II.2', the way to a section; rows are numbered 1.1 or CT-01. */
const isWay = (code: string): boolean => /^(?:[IVX]{1,6}|[A-HK])\.\d/.test(code)

const codeOf = (row: Joined): string => row.label?.code ?? ''

const isParent = ({
  code,
  below,
  next,
}: {
  code: string
  below: Joined['label'] | undefined
  next: Joined | undefined
}): boolean =>
  next !== undefined &&
  !next.isTitle &&
  below != null &&
  (below.kind === 'small' || below.code.startsWith(`${code}.`))

/** 'a' under '1' is '1.a'; a part has the number of the row it belongs to. */
const noOf = ({
  row,
  label,
  parent,
  nested,
}: {
  row: Joined
  label: Joined['label']
  parent: Joined | null
  nested: readonly Nested[]
}): string => {
  if (row.isPart) return nested.at(-1)?.no ?? ''
  if (label === null) return ''
  if (label.kind !== 'small') return label.code
  const above = parent
    ? codeOf(parent)
    : (nested.findLast(({ row: one }) => one.label?.kind === 'number')?.no ?? '')
  if (above === '') return label.code === '-' ? '' : label.code
  if (label.code !== '-') return `${above}.${label.code}`
  const before = nested.findLastIndex(({ row: one }) => one.label?.code !== '-')
  return `${above}.${nested.length - before}`
}

const countParts = (nested: readonly Nested[]): Nested[] => {
  const counted = nested.map((one) => ({ ...one }))
  counted.forEach((one, at) => {
    const above = counted[at - 1]
    if (!one.row.isPart && !(above && isAgain(above, one))) return
    if (above && above.part === 0) above.part = 1
    one.part = (above?.part ?? 0) + 1
  })
  return counted
}

/** Number and name of the row above once more, with other work: a task's next part. */
const isAgain = (above: Nested, { row, section, no }: Nested): boolean => {
  const work = (one: Joined): string => plainText(one.texts.get('subtask') ?? '')
  return (
    no !== '' &&
    above.no === no &&
    above.section === section &&
    foldKey(above.row.name) === foldKey(row.name) &&
    work(row) !== '' &&
    work(above.row) !== '' &&
    work(row) !== work(above.row)
  )
}

/** After A and B a 'C' is a letter, whatever number it may be in Rome; I, V and X alone are numbers. */
const withLetters = (rows: readonly Joined[]): Joined['label'][] => {
  const singles = rows.flatMap(({ label }) => (label && /^[A-Z]$/.test(label.code) ? [label.code] : []))
  const isLettered = singles.includes('A') || (singles.includes('B') && !singles.includes('I'))
  return rows.map(({ label }) => {
    if (!label || !/^[CDLM]$/.test(label.code)) return label
    return { ...label, kind: isLettered ? 'letter' : label.kind }
  })
}

const sectionOf = ({ row, code, at }: { row: Joined; code: string; at: number }): Section => {
  const title = plainText(row.name)
  const declared = DECLARED.exec(title)
  return {
    code: code || String(at + 1),
    title: title.replace(DECLARED, '').replace(/[:.]$/, ''),
    lines: row.lines,
    declared: declared ? Number(declared[1]) : null,
    hasValues: hasValues(row),
    isNumbered: code !== '',
  }
}
