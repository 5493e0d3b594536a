import { foldKey } from '@/domain/vietnamese/foldKey'
import { plainText } from '../plainText'
import type { SourceBlock, SourceParagraph, SourceTable } from '../sourceDocument'
import { readMark, type Mark } from './readMark'

/** A paragraph with what everybody asks of it: its plain text, folded, and the mark it begins with. */
export type Paragraph = SourceParagraph & { plain: string; folded: string; mark: Mark | null }
export type Block = Paragraph | SourceTable

const PAGE_NUMBER = /^(?:-\s*)?(?:(?:trang|page)\s*)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?(?:\s*-)?$/
const FEWEST_REPEATS = 3
const LONGEST_FOOTER = 120
const KEPT = /^(?:phu luc|\(?kem theo|\(?ban hanh kem|noi nhan|don vi tinh)/
const TERMINAL = /[.;:!?…/]["”’)]*$/

/**
 * The blocks without what belongs to the page and not to the text (page numbers, footers that come again and again),
 * each sentence that a page break cut in two whole again.
 */
export const cleanBlocks = ({ blocks }: { blocks: readonly SourceBlock[] }): Block[] => {
  const described = blocks.map((block) => (block.type === 'table' ? block : describe(block)))
  const repeated = repeatedTexts(described)
  const kept = described.filter(
    (block) =>
      block.type === 'table' ||
      (block.plain !== '' && !PAGE_NUMBER.test(block.folded) && !repeated.has(footerKey(block))),
  )
  return joinCut(kept)
}

export const describe = (paragraph: SourceParagraph): Paragraph => {
  const plain = plainText(paragraph.text)
  return {
    ...paragraph,
    plain,
    folded: foldKey(plain),
    mark: readMark({ text: plain, label: paragraph.label }),
  }
}

const footerKey = ({ folded }: Paragraph): string => folded.replace(/\d+/g, '#')

const repeatedTexts = (blocks: readonly Block[]): Set<string> => {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    if (
      block.type === 'table' ||
      block.mark ||
      block.plain.length > LONGEST_FOOTER ||
      KEPT.test(block.folded)
    )
      continue
    const key = footerKey(block)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, times]) => times >= FEWEST_REPEATS).map(([key]) => key))
}

/** A paragraph that begins in lower case goes on with the one before it, which has no end. */
const joinCut = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (block.type === 'paragraph' && before?.type === 'paragraph' && isRest({ before, block }))
      joined[joined.length - 1] = join(before, block)
    else joined.push(block)
  }
  return joined
}

const isRest = ({ before, block }: { before: Paragraph; block: Paragraph }): boolean =>
  block.mark === null &&
  block.heading === null &&
  before.heading === null &&
  /^[\p{Ll}]/u.test(block.plain) &&
  /\p{Ll}/u.test(before.plain.slice(0, 200)) &&
  !TERMINAL.test(before.plain)

const join = (before: Paragraph, rest: Paragraph): Paragraph => ({
  ...before,
  lines: [...before.lines, ...rest.lines],
  text: `${before.text} ${rest.text}`,
  plain: `${before.plain} ${rest.plain}`,
  folded: `${before.folded} ${rest.folded}`,
  mark: before.mark && { ...before.mark, rest: `${before.mark.rest} ${rest.plain}` },
})
