import type { IsoDate } from '@/domain/time'
import { daysBetween } from './daysBetween'

/** How a due day lies to today: `days` from today to it, or past it; both 0 on the day itself, which is in time. */
export type DueIn = { kind: 'ahead' | 'today' | 'past'; days: number }

/** How far off a due day is. */
export const dueIn = ({ dueOn, today }: { dueOn: IsoDate; today: IsoDate }): DueIn => {
  const days = daysBetween({ from: today, to: dueOn })
  if (days === 0) return { kind: 'today', days: 0 }
  return days > 0 ? { kind: 'ahead', days } : { kind: 'past', days: -days }
}
