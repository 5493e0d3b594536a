import type { IsoDate } from '@/domain/time'

/** Order of what is red, for `sort`: what has been so for longest first, what has no known beginning last. */
export const longestRed = (a: { since: IsoDate | null }, b: { since: IsoDate | null }): number => {
  const [one, other] = [a.since ?? '9999', b.since ?? '9999']
  return one === other ? 0 : one < other ? -1 : 1
}
