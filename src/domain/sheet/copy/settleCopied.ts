import { accept, refuse, type Result } from '@/domain/refusal'
import { printOf } from './copyRows'
import type { CopyRow } from './types'

type Asked = {
  rows: readonly Pick<CopyRow, 'id' | 'text' | 'mark'>[]
  /** By row, the fingerprint of what the page showed. */
  shown: ReadonlyMap<string, string>
  ticked: ReadonlySet<string>
}

type Settled = {
  entered: { row: string; print: string }[]
  withdrawn: string[]
}

/**
 * What ticking rows on a page comes to: newly entered, and marks taken back. Whoever has ticked a row first stays the
 * one who did; a row that changed and was not ticked again keeps what is known of it. Refuses `row_not_in_report`, and
 * `copy_changed` for a tick on a row that says something else than the page showed.
 */
export const settleCopied = ({ rows, shown, ticked }: Asked): Result<Settled> => {
  const known = new Map(rows.map((row) => [row.id, row]))
  const settled: Settled = { entered: [], withdrawn: [] }
  for (const id of new Set([...shown.keys(), ...ticked])) {
    const row = known.get(id)
    if (row === undefined) return refuse('rule', 'row_not_in_report', { path: id })
    const print = printOf(row)
    const isEntered = row.mark.state === 'copied'
    if (!ticked.has(id)) {
      if (isEntered) settled.withdrawn.push(id)
    } else if (shown.get(id) !== print) return refuse('conflict', 'copy_changed')
    else if (!isEntered) settled.entered.push({ row: id, print })
  }
  return accept(settled)
}
