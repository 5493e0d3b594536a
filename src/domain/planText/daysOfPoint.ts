import type { IsoDate } from '@/domain/time'
import type { TimePoint } from './findTimePoints'

export type DaysOfPoint = { from: IsoDate; end: IsoDate; isBefore: boolean }

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * First day of a point in time and the last day on which work is in time for it: the point's own last day, or the
 * day before its first where the text says 'trước'. Null when the calendar has no such day.
 */
export const daysOfPoint = ({
  folded,
  point,
  year,
}: {
  folded: string
  point: TimePoint
  year: number
}): DaysOfPoint | null => {
  const span = point.span(year)
  if (!span) return null
  const isBefore = /truoc\s*$/.test(folded.slice(0, point.index))
  return { from: span.from, end: isBefore ? dayBefore(span.from) : span.to, isBefore }
}

const dayBefore = (day: IsoDate): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10)
