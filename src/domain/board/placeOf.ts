import { daysBetween } from '@/domain/period/daysBetween'
import type { IsoDate } from '@/domain/time'

/** Where the end of a day lies within the plan, in percent from the left, kept within it. */
export const placeOf = ({
  planFrom,
  planTo,
  day,
}: {
  planFrom: IsoDate
  planTo: IsoDate
  day: IsoDate
}): number => {
  const length = daysBetween({ from: planFrom, to: planTo }) + 1
  const gone = Math.max(0, Math.min(length, daysBetween({ from: planFrom, to: day }) + 1))
  return Math.round((gone / length) * 10_000) / 100
}
