import type { Paragraph } from '../text/cleanBlocks'
import type { Fields } from './fieldsOf'
import type { Layout } from './layoutOf'

/** A row of a list, or a heading that stands between two pieces of its table. */
export type ListRow = { fields: Fields; heading: Paragraph | null; afterBreak: boolean }

/** One table of the document, its pieces on several pages put together. */
export type RawList = {
  layout: Layout
  rows: ListRow[]
  /** The paragraphs directly above it. */
  title: string
  /** The sheet it begins on; null outside of workbooks. */
  sheet: string | null
  /** The rows of its header, folded. */
  tops: string[]
  lines: number[]
}
