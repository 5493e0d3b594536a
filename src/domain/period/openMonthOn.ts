import { periodsBetween } from '@/domain/period/periodsBetween'
import type { PeriodKey } from '@/domain/period/types'
import type { IsoDate } from '@/domain/time'

type PlanOnADay = { planFrom: IsoDate; planTo: IsoDate; today: IsoDate }

/**
 * The key of the newest calendar month of a plan that has begun: the month of today, the plan's last month once the
 * plan is over, null before the plan's first month.
 */
export const openMonthOn = ({ planFrom, planTo, today }: PlanOnADay): PeriodKey | null =>
  periodsBetween({ frequency: 'month', planFrom, planTo }).findLast((month) => month.nominalFrom <= today)
    ?.key ?? null
