import type { IsoDate } from '../time'
import type { Period } from './types'

/** Whether a period belongs to a plan's years: it ends within them. */
export const liesInPlan = ({
  period,
  planFrom,
  planTo,
}: {
  period: Period
  planFrom: IsoDate
  planTo: IsoDate
}): boolean => period.nominalTo >= planFrom && period.nominalTo <= planTo
