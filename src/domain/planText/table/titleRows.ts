import type { SourceRow } from '../sourceDocument'
import { findHeader } from './findHeader'

const MOST_TITLE_ROWS = 4

/** How many rows above a header are the table's title: rows of one cell. */
export const titleRows = (rows: readonly SourceRow[], at: number): number => {
  const ahead = rows.slice(at, at + MOST_TITLE_ROWS)
  const header = ahead.findIndex((_, more) => more > 0 && findHeader({ rows, at: at + more }) !== null)
  const isTitle = ahead
    .slice(0, header)
    .every(({ cells }) => cells.filter(({ text }) => text.trim()).length <= 1)
  return header > 0 && isTitle ? header : 0
}
