import type { IsoDate } from '@/domain/time'
import { daysBetween } from './daysBetween'

/** How many days something is overdue: 0 up to its last day, 1 on the day after it. */
export const daysOverdue = ({ dueOn, on }: { dueOn: IsoDate; on: IsoDate }): number =>
  Math.max(0, daysBetween({ from: dueOn, to: on }))
