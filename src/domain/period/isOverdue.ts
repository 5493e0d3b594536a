import type { Instant } from '@/domain/time'
import { isLate } from './isLate'

type Report = {
  level: 'unit' | 'commune'
  state: string
  reachedProvince: boolean
  dueAt: Instant | null
  extendedUntil: Instant | null
  now: Instant
}

/**
 * Whether a report is past its due moment and still with those who owe it: a unit report until it is sent, a commune
 * report until its leader has let it go to the province.
 */
export const isOverdue = ({ level, state, reachedProvince, ...due }: Report): boolean => {
  const isOwed =
    state === 'draft' ||
    state === 'returned' ||
    (level === 'commune' && state === 'submitted' && !reachedProvince)
  return isOwed && isLate({ ...due, sentAt: null })
}
