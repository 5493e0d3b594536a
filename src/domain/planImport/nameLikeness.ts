import { foldKey } from '@/domain/vietnamese/foldKey'

/** How alike two names are, 0 to 1: the share of the pairs of letters that both have, marks and case aside. */
export const nameLikeness = (one: string, other: string): number => {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.length === 0 || b.length === 0) return foldKey(one) === foldKey(other) ? 1 : 0
  const left = new Map<string, number>()
  for (const pair of b) left.set(pair, (left.get(pair) ?? 0) + 1)
  const shared = a.filter((pair) => {
    const count = left.get(pair) ?? 0
    left.set(pair, count - 1)
    return count > 0
  })
  return (2 * shared.length) / (a.length + b.length)
}

const pairsOf = (name: string): string[] => {
  const key = foldKey(name).replace(/[^a-z0-9]+/g, ' ')
  return [...key].slice(1).map((letter, at) => `${key[at]}${letter}`)
}
