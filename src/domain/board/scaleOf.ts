import { placeOf } from '@/domain/board/placeOf'
import { addDays } from '@/domain/period/addDays'
import { daysBetween } from '@/domain/period/daysBetween'
import { periodOn } from '@/domain/period/periodOn'
import type { Period } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

/** Days up to which a plan is divided into quarters; a longer one into years. */
const LONGEST_BY_QUARTER = 2 * 366

/** The divisions of a plan's time with where each begins and how wide it is, in percent of the whole. */
export const scaleOf = ({
  planFrom,
  planTo,
}: {
  planFrom: IsoDate
  planTo: IsoDate
}): (Period & { from: number; width: number })[] => {
  const frequency = daysBetween({ from: planFrom, to: planTo }) < LONGEST_BY_QUARTER ? 'quarter' : 'year'
  const parts: (Period & { from: number; width: number })[] = []
  let day = planFrom
  while (day <= planTo) {
    const part = periodOn({ frequency, day })
    const from = placeOf({ planFrom, planTo, day: addDays({ day, days: -1 }) })
    const to = placeOf({ planFrom, planTo, day: part.nominalTo })
    parts.push({ ...part, from, width: to - from })
    day = addDays({ day: part.nominalTo, days: 1 })
  }
  return parts
}
