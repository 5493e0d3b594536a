import type { Block, Paragraph } from './cleanBlocks'
import type { Mark } from './readMark'

export type Heading = { code: string; title: string; folded: string; lines: number[] }
/** A paragraph and the headings it stands under, from the outermost in. */
export type Item = { paragraph: Paragraph; above: Heading[]; region: 'head' | 'body' | 'foot' | 'annex' }

type Level = Heading & { rank: number }

const RANKS: Record<Mark['kind'], number> = { letter: 1, roman: 2, number: 3, small: 8, dash: 9 }
const ANNEX = /^(?:phu luc|bieu(?: so)? \d|danh muc .{0,80}$)/
/** The parts of a plan, where they bear no number. */
const NAMED =
  /^(?:muc (?:tieu|dich)|quan diem|yeu cau|(?:cac )?nhiem vu|giai phap|to chuc (?:thuc hien|trien khai)|(?:cac )?chi tieu|noi dung|kinh phi|phan cong|che do)/
const LONGEST_HEADING = 220
const LONGEST_NAMED = 90

/**
 * The paragraphs of a document with the headings above each. `head` is everything before the first numbered heading,
 * `foot` the list of receivers and the signature, `annex` what follows an appendix's title.
 */
export const outline = ({ blocks }: { blocks: readonly Block[] }): Item[] => {
  const items: Item[] = []
  let levels: Level[] = []
  let region: Item['region'] = 'head'
  for (const block of blocks) {
    if (block.type === 'table') {
      if (region === 'foot') region = 'annex'
      continue
    }
    if (/^noi nhan\b/.test(block.folded)) [region, levels] = ['foot', []]
    else if (isAnnexTitle(block)) [region, levels] = ['annex', []]
    const rank = region === 'head' && block.mark === null && !NAMED.test(block.folded) ? null : rankOf(block)
    if (region === 'head' && rank !== null && rank < RANKS.dash && isHeading(block)) region = 'body'
    if (rank !== null && rank < RANKS.dash) levels = levels.filter((level) => level.rank < rank)
    items.push({ paragraph: block, above: levels, region })
    if (rank !== null && rank < RANKS.dash)
      levels = [...levels, { rank, ...headingOf(block, levels.at(-1)?.code ?? '') }]
  }
  return items
}

/** Short, or marked as a heading by the file: what stands under it belongs to it. */
export const isHeading = (paragraph: Paragraph): boolean => {
  const { heading, mark, plain } = paragraph
  return (
    heading !== null ||
    isNamed(paragraph) ||
    (mark !== null && mark.kind !== 'dash' && (plain.length <= LONGEST_HEADING || mark.kind === 'roman'))
  )
}

/** 'TỔ CHỨC THỰC HIỆN' in capitals or bold is a heading without a number. */
const isNamed = ({ plain, text, folded }: Paragraph): boolean =>
  plain.length <= LONGEST_NAMED &&
  NAMED.test(folded) &&
  !/[.;,]$/.test(plain) &&
  (plain === plain.toUpperCase() || /^\s*(?:\*\*|<b>|<strong>)/.test(text))

const isAnnexTitle = ({ folded, plain, mark }: Paragraph): boolean =>
  mark === null && plain.length <= LONGEST_HEADING && ANNEX.test(folded) && !/[.;]$/.test(plain)

const rankOf = (paragraph: Paragraph): number | null => {
  const { mark } = paragraph
  if (mark === null) return paragraph.heading !== null || isNamed(paragraph) ? 0 : null
  return RANKS[mark.kind] + (mark.kind === 'number' ? Math.min(mark.depth - 1, 4) : 0)
}

const headingOf = ({ mark, plain, folded, lines }: Paragraph, parent: string): Heading => ({
  code: mark === null ? '' : pathOf(parent, mark.code),
  title: (mark?.rest ?? plain).replace(/[:.]$/, ''),
  folded,
  lines,
})

/** 'II' and '2' are 'II.2'; '2' and '2.1' under it 'II.2.1'. */
const pathOf = (parent: string, code: string): string => {
  if (parent === '') return code
  const [first] = code.split('.')
  if (code.includes('.') && (parent === first || parent.endsWith(`.${first}`)))
    return `${parent}.${code.split('.').slice(1).join('.')}`
  const own = parent.split('.').at(-1) ?? ''
  const tail = code.split('.').slice(0, -1).join('.')
  return tail !== '' && (parent === tail || parent.endsWith(`.${tail}`)) && own !== ''
    ? `${parent}.${code.split('.').at(-1)}`
    : `${parent}.${code}`
}
