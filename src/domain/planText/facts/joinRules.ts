import { foldKey } from '@/domain/vietnamese/foldKey'
import type { RuleReading } from '../planReading'

/**
 * Rules that come with their terms, and those of sentences that none of them holds. Whoever changes a sentence is
 * heard: as soon as a sentence says what no terms do, terms whose own sentence is gone go with it.
 */
export const joinRules = ({
  stated,
  read,
  texts,
}: {
  stated: readonly RuleReading[]
  read: readonly RuleReading[]
  /** Every paragraph of the document. */
  texts: readonly string[]
}): RuleReading[] => {
  const said = stated.map(({ text }) => wordsOf(text))
  const others = read.filter(({ text }) => !said.some((sentence) => sentence.includes(wordsOf(text))))
  if (others.length === 0) return [...stated]
  const standing = new Set(texts.map(wordsOf))
  return [...stated.filter((_, at) => standing.has(said[at]!)), ...others]
}

const wordsOf = (text: string): string =>
  foldKey(text)
    .replace(/^[-–•+\s]+|[,;.]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
