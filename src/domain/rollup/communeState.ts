import type { Instant } from '@/domain/time'

export type CommuneState = 'official' | 'waiting' | 'late' | 'missing'

type CommuneInPeriod = {
  /** The province has accepted the commune's report of the period. */
  official: boolean
  /** The accepted report says nothing for this indicator. */
  valueMissing: boolean
  /** The commune's leader has approved the report; it lies with the province. */
  reachedProvince: boolean
  now: Instant
  communeDueAt: Instant | null
}

/**
 * Where a commune stands with one figure, for the counts of a roll-up; each commune is in exactly one state.
 * 'missing' is an accepted report without the figure. A report that has reached the province waits for it, however
 * long that takes; one that has not is waited for until its due moment has passed, then it is late.
 */
export const communeState = ({
  official,
  valueMissing,
  reachedProvince,
  now,
  communeDueAt,
}: CommuneInPeriod): CommuneState => {
  if (official) return valueMissing ? 'missing' : 'official'
  if (reachedProvince || communeDueAt === null) return 'waiting'
  return Date.parse(now) > Date.parse(communeDueAt) ? 'late' : 'waiting'
}
