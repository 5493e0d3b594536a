import type { SourceBlock, SourceParagraph } from '../sourceDocument'
import { readMark } from './readMark'

const SHORTEST_WRAP = 60
const LONGEST_WRAP = 130
const FEWEST_LINES = 10
/** A line that is this much of the longest one was ended by the margin, not by its author. */
const FULL = 0.75

/**
 * Joins lines that were broken at a margin: where no line of the prose is long, a full line without an end goes on in
 * the next one, unless a blank line, a mark or a heading comes between. Other texts come back as they are.
 */
export const joinWrappedLines = ({ blocks }: { blocks: SourceBlock[] }): SourceBlock[] => {
  const lengths = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text.length] : []))
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (lengths.length < FEWEST_LINES || longest > LONGEST_WRAP || longest < SHORTEST_WRAP) return blocks
  const joined: SourceBlock[] = []
  let lengthOfLast = 0
  for (const block of blocks) {
    const before = joined.at(-1)
    const goesOn =
      block.type === 'paragraph' &&
      before?.type === 'paragraph' &&
      lengthOfLast >= longest * FULL &&
      isNextLine({ before, block })
    lengthOfLast = block.type === 'paragraph' ? block.text.length : 0
    if (goesOn)
      joined[joined.length - 1] = {
        ...before,
        text: `${before.text} ${block.text}`,
        lines: [...before.lines, ...block.lines],
      }
    else joined.push(block)
  }
  return joined
}

const isNextLine = ({ before, block }: { before: SourceParagraph; block: SourceParagraph }): boolean =>
  block.lines[0] === (before.lines.at(-1) ?? 0) + 1 &&
  block.heading === null &&
  block.label === null &&
  before.heading === null &&
  !/[.;:!?]["”)]*$/.test(before.text) &&
  readMark({ text: block.text }) === null
