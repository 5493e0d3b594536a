import type { Spread } from './types'

/** Median and 95th percentile (nearest rank) of durations; throws when there are none. */
export const spread = (durations: readonly number[]): Spread => {
  if (durations.length === 0) throw new Error('nothing was measured')
  const sorted = [...durations].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1]!
  return { median: at(0.5), p95: at(0.95), count: sorted.length }
}
