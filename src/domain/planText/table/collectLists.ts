import type { Period } from '../document/readPeriod'
import { finding } from '../findings'
import type { Finding } from '../planReading'
import type { SourceRow, SourceTable } from '../sourceDocument'
import type { Block, Paragraph } from '../text/cleanBlocks'
import { isHeading } from '../text/outline'
import { fieldsOf, type Fields } from './fieldsOf'
import { findHeader } from './findHeader'
import { guessLayout } from './guessLayout'
import { layoutOf, type Layout } from './layoutOf'
import { labelKey } from './roleOf'

/** A row of a list, or a heading that stands between two pieces of its table. */
export type ListRow = { fields: Fields; heading: Paragraph | null; afterBreak: boolean }

/** One table of the document, its pieces on several pages put together. */
export type RawList = {
  layout: Layout
  rows: ListRow[]
  /** The paragraphs directly above it. */
  title: string
  /** The first row of its header, folded. */
  top: string
  lines: number[]
}

type Collected = { lists: RawList[]; findings: Finding[] }

const ANNEX = /^(?:phu luc|bieu|danh muc)|kem theo/
const MOST_TITLE_ROWS = 4
const MOST_SAMPLES = 20

/**
 * The lists that a document's tables hold. A piece without header, or with the same one again, goes on with the list
 * before it; headings between two pieces become rows of it. A table that nobody can understand is told, not dropped.
 */
export const collectLists = ({
  blocks,
  period,
  isReport,
}: {
  blocks: readonly Block[]
  period: Period | null
  isReport: boolean
}): Collected => {
  const collected: Collected = { lists: [], findings: [] }
  let pending: Paragraph[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      pending.push(block)
      continue
    }
    readTable({ table: block, pending, collected, period, isReport })
    pending = []
  }
  return collected
}

type Reading = {
  table: SourceTable
  pending: Paragraph[]
  collected: Collected
  period: Period | null
  isReport: boolean
}

const readTable = ({ table, pending, collected, period, isReport }: Reading): void => {
  const { rows } = table
  const { lists, findings } = collected
  const annexBegins = pending.some(({ folded }) => ANNEX.test(folded))
  let list: RawList | null = null
  let columns = lists.at(-1)?.layout.columns ?? []
  let afterBreak = true
  for (let at = 0; at < rows.length;) {
    const header = findHeader({ rows, at, isFirst: !lists.some(({ top }) => top === topOf(rows[at])) })
    if (header) {
      const layout = layoutOf({ header, sample: sampleOf(rows, at + header.rows), period, isReport })
      const before: RawList | undefined = list ?? lists.at(-1)
      if (before && isSame(before.layout, layout) && (list !== null || !annexBegins)) {
        if (list === null) addHeadings(before, pending)
        list = before
      } else {
        list = open({
          lists,
          layout,
          pending: list === null ? pending : [],
          top: topOf(rows[at]),
          lines: header.lines,
        })
        tellColumns({ layout, lines: header.lines, findings, isReport })
      }
      columns = layout.columns
      at += header.rows
      afterBreak = true
      continue
    }
    if (list === null) {
      const titles = titleRows(rows, at)
      if (titles > 0) {
        at += titles
        continue
      }
      list =
        continued({ rows, at, lists, pending, annexBegins }) ??
        guessed({ rows, at, lists, pending, findings })
      if (list === null) {
        findings.push(finding('table_not_understood', {}, rows[0]?.lines ?? []))
        return
      }
      columns = list.layout.columns
    }
    const row = rows[at]!
    if (row.cells.some(({ text }) => text.trim() !== '')) {
      list.rows.push({ fields: fieldsOf({ row, columns }), heading: null, afterBreak })
      afterBreak = false
    }
    at += 1
  }
}

/** A header that was seen before is whole: what comes below it is a row. */
const topOf = (row: SourceRow | undefined): string =>
  row?.cells.map(({ text }) => labelKey(text)).join('|') ?? ''

const isSame = (a: Layout, b: Layout): boolean =>
  a.key === b.key ||
  (a.kind === b.kind &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ role, dueOn }, at) => role === b.columns[at]?.role && dueOn === b.columns[at]?.dueOn))

const open = ({
  lists,
  layout,
  pending,
  top,
  lines,
}: {
  lists: RawList[]
  layout: Layout
  pending: readonly Paragraph[]
  top: string
  lines: number[]
}): RawList => {
  const list: RawList = {
    layout,
    rows: [],
    title: pending
      .slice(-4)
      .map(({ plain }) => plain)
      .join(' '),
    top,
    lines,
  }
  lists.push(list)
  return list
}

const continued = ({
  rows,
  at,
  lists,
  pending,
  annexBegins,
}: {
  rows: readonly SourceRow[]
  at: number
  lists: readonly RawList[]
  pending: readonly Paragraph[]
  annexBegins: boolean
}): RawList | null => {
  const before = lists.at(-1)
  if (!before || annexBegins || before.layout.columns.length !== rows[at]?.cells.length) return null
  addHeadings(before, pending)
  return before
}

const guessed = ({
  rows,
  at,
  lists,
  pending,
  findings,
}: {
  rows: readonly SourceRow[]
  at: number
  lists: RawList[]
  pending: readonly Paragraph[]
  findings: Finding[]
}): RawList | null => {
  const layout = guessLayout({ rows: rows.slice(at) })
  if (layout === null) return null
  findings.push(finding('header_missing', {}, rows[at]?.lines ?? []))
  return open({ lists, layout, pending, top: '', lines: rows[at]?.lines ?? [] })
}

/** The headings that stand directly above the next piece of a table. */
const addHeadings = (list: RawList, pending: readonly Paragraph[]): void => {
  const from = pending.findLastIndex((paragraph) => !isHeading(paragraph)) + 1
  for (const heading of pending.slice(from)) {
    const row: SourceRow = { lines: heading.lines, isHeader: false, cells: [] }
    list.rows.push({ fields: fieldsOf({ row, columns: [] }), heading, afterBreak: true })
  }
}

/** Rows of one cell above a header are the table's title. */
const titleRows = (rows: readonly SourceRow[], at: number): number => {
  const ahead = rows.slice(at, at + MOST_TITLE_ROWS)
  const header = ahead.findIndex(
    (_, more) => more > 0 && findHeader({ rows, at: at + more, isFirst: true }) !== null,
  )
  const isTitle = ahead
    .slice(0, header)
    .every(({ cells }) => cells.filter(({ text }) => text.trim()).length <= 1)
  return header > 0 && isTitle ? header : 0
}

const sampleOf = (rows: readonly SourceRow[], from: number): string[][] => {
  const width = rows[0]?.cells.length ?? 0
  const below = rows.slice(from, from + MOST_SAMPLES)
  return Array.from({ length: width }, (_, column) => below.map(({ cells }) => cells[column]?.text ?? ''))
}

const tellColumns = ({
  layout,
  lines,
  findings,
  isReport,
}: {
  layout: Layout
  lines: number[]
  findings: Finding[]
  isReport: boolean
}): void => {
  for (const { role, label } of layout.columns) {
    const column = label.replace(/\s+/g, ' ')
    if (role === 'not_issued') findings.push(finding('column_not_issued', { column }, lines))
    else if (role === 'other' && label.trim() !== '')
      findings.push(finding('column_left_out', { column }, lines))
    else if (role === 'target' && /^kết quả/iu.test(column) && !isReport)
      findings.push(finding('result_column_is_target', { column }, lines))
  }
  const targets = layout.columns.filter(({ role }) => role === 'target')
  if (targets.length > 1)
    findings.push(
      finding('several_target_columns', { columns: targets.map(({ label }) => label).join('; ') }, lines),
    )
}
