import { addWorkingDays } from '@/domain/period/addWorkingDays'
import type { WorkCalendar } from '@/domain/period/calendar'
import type { IsoDate } from '@/domain/time'

/**
 * Whether figures that are cut on one day can be sent by another: at least one working day after the cut-off, the due
 * day itself among them (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5).
 */
export const hasWorkingDayBetween = ({
  dataTo,
  dueOn,
  calendar,
}: {
  dataTo: IsoDate
  dueOn: IsoDate
  calendar: WorkCalendar
}): boolean => addWorkingDays({ day: dataTo, days: 1, calendar }) <= dueOn
