import { finding } from '../findings'
import type { Finding } from '../planReading'
import type { SourceRow } from '../sourceDocument'
import type { Paragraph } from '../text/cleanBlocks'
import { isHeading } from '../text/outline'
import { fieldsOf } from './fieldsOf'
import { guessLayout } from './guessLayout'
import type { Layout } from './layoutOf'
import type { RawList } from './rawList'

/** A list that begins here; the paragraphs above it are its title. */
export const open = ({
  lists,
  layout,
  pending,
  sheet,
  tops,
  lines,
}: {
  lists: RawList[]
  layout: Layout
  pending: readonly Paragraph[]
  sheet: string | null
  tops: string[]
  lines: number[]
}): RawList => {
  const list: RawList = {
    layout,
    rows: [],
    title: titleOf(pending),
    sheet,
    tops,
    lines,
  }
  lists.push(list)
  return list
}

const titleOf = (pending: readonly Paragraph[]): string =>
  pending
    .slice(-4)
    .map(({ plain }) => plain)
    .join(' ')

/**
 * Whether another sheet begins another list although its header is the same: its title is another one and no heading
 * with a number, which would be a section of the list before.
 */
export const isOtherSheet = ({
  before,
  sheet,
  pending,
}: {
  before: RawList
  sheet: string | null
  pending: readonly Paragraph[]
}): boolean => {
  const isOther = sheet !== null && before.sheet !== null && sheet !== before.sheet
  const title = titleOf(pending)
  return isOther && title !== '' && title !== before.title && pending.every(({ mark }) => mark === null)
}

/** The list before, where a piece of its width without a header goes on with it. */
export const continued = ({
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

/** A list whose columns are told by what stands in them; null where that says too little. */
export const guessed = ({
  rows,
  at,
  lists,
  pending,
  sheet,
  findings,
}: {
  rows: readonly SourceRow[]
  at: number
  lists: RawList[]
  pending: readonly Paragraph[]
  sheet: string | null
  findings: Finding[]
}): RawList | null => {
  const layout = guessLayout({ rows: rows.slice(at) })
  if (layout === null) return null
  findings.push(finding('header_missing', {}, rows[at]?.lines ?? []))
  return open({ lists, layout, pending, sheet, tops: [], lines: rows[at]?.lines ?? [] })
}

/** The headings that stand directly above the next piece of a table. */
export const addHeadings = (list: RawList, pending: readonly Paragraph[]): void => {
  const from = pending.findLastIndex((paragraph) => !isHeading(paragraph)) + 1
  for (const heading of pending.slice(from)) {
    const row: SourceRow = { lines: heading.lines, isHeader: false, cells: [] }
    list.rows.push({ fields: fieldsOf({ row, columns: [] }), heading, afterBreak: true })
  }
}
