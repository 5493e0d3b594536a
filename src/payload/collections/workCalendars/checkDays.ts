import type { CollectionBeforeChangeHook } from 'payload'
import { checkCalendarDays } from '@/domain/period/checkCalendarDays'
import { refuseWith } from '@/services/RefusalError'

/** The days of a calendar lie in its year, each once. */
export const checkDays: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { year, days } = { ...originalDoc, ...data }
  const dates = (Array.isArray(days) ? days : []).map(({ date }) => String(date).slice(0, 10))
  const checked = checkCalendarDays({ year: Number(year), dates })
  return checked.ok ? data : refuseWith(checked.refusal)
}
