import type { IsoDate } from '@/domain/time'
import { addDays } from './addDays'
import { daysOverdue } from './daysOverdue'

/**
 * For how many days something has been red, its first day counted: what turned red on the day after its deadline has
 * been so for as many days as it is overdue. 0 before that day.
 */
export const daysRed = ({ since, on }: { since: IsoDate; on: IsoDate }): number =>
  daysOverdue({ dueOn: addDays({ day: since, days: -1 }), on })
