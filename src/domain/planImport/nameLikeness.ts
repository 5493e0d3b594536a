import { foldKey } from '@/domain/vietnamese/foldKey'

/** A name made ready for being compared with many others. */
export type NameProfile = { key: string; pairs: ReadonlyMap<string, number>; count: number }

export const nameProfile = (name: string): NameProfile => {
  const key = foldKey(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const pairs = new Map<string, number>()
  for (let at = 1; at < key.length; at++) {
    const pair = key.slice(at - 1, at + 1)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { key, pairs, count: Math.max(0, key.length - 1) }
}

/** How alike two names are, 0 to 1: the share of the pairs of letters that both have, marks and case aside. */
export const nameLikeness = (one: NameProfile, other: NameProfile): number => {
  if (one.key === other.key) return 1
  if (one.count === 0 || other.count === 0) return 0
  let shared = 0
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0)
  return (2 * shared) / (one.count + other.count)
}
