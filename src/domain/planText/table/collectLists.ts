import type { Period } from '../document/readPeriod'
import { finding } from '../findings'
import type { Finding } from '../planReading'
import type { SourceRow, SourceTable } from '../sourceDocument'
import type { Block, Paragraph } from '../text/cleanBlocks'
import { addHeadings, continued, guessed, isOtherSheet, open } from './beginList'
import { fieldsOf } from './fieldsOf'
import { findHeader } from './findHeader'
import { layoutOf, type Layout } from './layoutOf'
import type { RawList } from './rawList'
import { labelKey } from './roleOf'
import { tellColumns } from './tellColumns'
import { titleRows } from './titleRows'

type Collected = { lists: RawList[]; findings: Finding[] }

const ANNEX = /^(?:phu luc|bieu|danh muc)|kem theo/
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
    const top = topOf(rows[at])
    const isBelowRows = list !== null || (!annexBegins && columns.length === rows[at]?.cells.length)
    const again = lists.find(({ tops }) => tops[0] === top)
    const header = again ? null : findHeader({ rows, at, within: isBelowRows ? columns : null })
    if (again || header) {
      const layout =
        again?.layout ??
        layoutOf({ header: header!, sample: sampleOf(rows, at + header!.rows), period, isReport })
      const taken = again ? sameRows({ rows, at, tops: again.tops }) : header!.rows
      const lines = rows.slice(at, at + taken).flatMap((row) => row.lines)
      const before: RawList | undefined = list ?? lists.at(-1)
      const goesOn =
        list !== null || (before && !annexBegins && !isOtherSheet({ before, sheet: table.name, pending }))
      if (before && isSame(before.layout, layout) && goesOn) {
        if (list === null) addHeadings(before, pending)
        list = before
      } else {
        list = open({
          lists,
          layout,
          pending: list === null ? pending : [],
          sheet: table.name,
          tops: rows.slice(at, at + taken).map(topOf),
          lines,
        })
        tellColumns({ layout, lines, findings, isReport })
      }
      columns = layout.columns
      at += taken
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
        guessed({ rows, at, lists, pending, sheet: table.name, findings })
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

/** How many rows of a header that was seen before stand here again. */
const sameRows = ({
  rows,
  at,
  tops,
}: {
  rows: readonly SourceRow[]
  at: number
  tops: readonly string[]
}): number => {
  const other = tops.findIndex((top, more) => top !== topOf(rows[at + more]))
  return other < 0 ? tops.length : other
}

const topOf = (row: SourceRow | undefined): string =>
  row?.cells.map(({ text }) => labelKey(text)).join('|') ?? ''

const isSame = (a: Layout, b: Layout): boolean =>
  a.key === b.key ||
  (a.kind === b.kind &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ role, dueOn }, at) => role === b.columns[at]?.role && dueOn === b.columns[at]?.dueOn))

const sampleOf = (rows: readonly SourceRow[], from: number): string[][] => {
  const width = rows[0]?.cells.length ?? 0
  const below = rows.slice(from, from + MOST_SAMPLES)
  return Array.from({ length: width }, (_, column) => below.map(({ cells }) => cells[column]?.text ?? ''))
}
