import type { Bucket } from '@/domain/board/types'

export const BUCKETS: readonly Bucket[] = ['red', 'yellow', 'green', 'not_due', 'missing', 'unjudged']

/** How many rows stand in each bucket; every row is in exactly one, so the counts add up to all of them. */
export const countBuckets = (rows: readonly { bucket: Bucket }[]): Record<Bucket, number> => {
  const counts = { red: 0, yellow: 0, green: 0, not_due: 0, missing: 0, unjudged: 0 }
  for (const { bucket } of rows) counts[bucket] += 1
  return counts
}
