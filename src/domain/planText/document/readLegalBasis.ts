import { plainText } from '../plainText'
import type { LegalBasisReading } from '../planReading'
import type { Block, Paragraph } from '../text/cleanBlocks'
import { readAnnexLine } from './readAnnexLine'
import { readCitations, type Citation } from './readCitations'

type Cited = { role: LegalBasisReading['role']; citation: Citation; lines: number[] }

/**
 * The documents a plan rests on (`basis`: its preamble) and the others that it mentions, each once; what a later
 * mention adds (day, issuer) is taken from it. The plan's own number is not among the mentioned ones.
 */
export const readLegalBasis = ({
  preamble,
  blocks,
  own,
}: {
  preamble: readonly Paragraph[]
  blocks: readonly Block[]
  own: string | null
}): LegalBasisReading[] => {
  const inPreamble = new Set(preamble)
  const cited: Cited[] = [
    ...preamble.flatMap((paragraph) => (readAnnexLine(paragraph) ? [] : citedIn(paragraph, 'basis'))),
    ...blocks.flatMap((block) => {
      if (block.type === 'table') return citedInTable(block)
      if (inPreamble.has(block) || readAnnexLine(block)) return []
      return citedIn(block, 'mentioned')
    }),
  ]
  const kept = new Map<string, Cited>()
  for (const one of cited) {
    const key = one.citation.number ?? one.citation.raw
    if (one.role === 'mentioned' && one.citation.number === own) continue
    const before = kept.get(key)
    kept.set(key, before ? { ...before, citation: fuller(before.citation, one.citation) } : one)
  }
  return [...kept.values()].map(({ role, citation, lines }) => ({ role, ...citation, source: { lines } }))
}

const citedIn = ({ plain, lines, folded }: Paragraph, role: Cited['role']): Cited[] =>
  readCitations({ text: plain, laws: role === 'basis' && folded.startsWith('can cu') }).map((citation) => ({
    role,
    citation,
    lines,
  }))

const citedInTable = (block: Extract<Block, { type: 'table' }>): Cited[] =>
  block.rows.flatMap(({ cells, lines }) =>
    cells.flatMap(({ text }) =>
      /\d[-/]\p{Lu}/u.test(text)
        ? readCitations({ text: plainText(text), laws: false }).map((citation) => ({
            role: 'mentioned' as const,
            citation,
            lines,
          }))
        : [],
    ),
  )

/** The later mention counts only where the first one left day and issuer out. */
const fuller = (first: Citation, later: Citation): Citation =>
  first.date === null && later.date !== null
    ? { ...first, date: later.date, issuer: first.issuer ?? later.issuer, raw: later.raw }
    : { ...first, issuer: first.issuer ?? (later.date === first.date ? later.issuer : null) }
