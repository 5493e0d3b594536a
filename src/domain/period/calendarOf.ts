import type { WorkCalendar } from '@/domain/period/calendar'
import type { IsoDate } from '@/domain/time'

export type CalendarDay = { date: IsoDate; kind: 'holiday' | 'working'; owner: 'country' | 'province' }

/** The calendar that holds in a province: the country's, and on top of it the province's own word for a day. */
export const calendarOf = ({ days }: { days: readonly CalendarDay[] }): WorkCalendar => {
  const kinds = new Map<IsoDate, CalendarDay['kind']>()
  for (const owner of ['country', 'province'])
    for (const day of days) if (day.owner === owner) kinds.set(day.date, day.kind)
  const of = (kind: CalendarDay['kind']) =>
    new Set([...kinds].flatMap(([date, said]) => (said === kind ? [date] : [])))
  return { daysOff: of('holiday'), workingDays: of('working') }
}
