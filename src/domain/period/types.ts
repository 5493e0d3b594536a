import type { Instant, IsoDate } from '@/domain/time'

export type Frequency = 'month' | 'quarter' | 'half_year' | 'nine_months' | 'year' | 'adhoc'

/** A frequency whose periods follow the calendar; an ad hoc report happens when somebody asks for it. */
export type RegularFrequency = Exclude<Frequency, 'adhoc'>

/** '2026-11', '2026-Q4', '2026-H2', '2026-9M', '2026' or 'adhoc-2026-11-05-1' (day of the request, number on that day). */
export type PeriodKey = string

/** `nominalFrom`–`nominalTo` are the calendar days the name stands for; the data may be cut on other days (`datesOf`). */
export type Period = { key: PeriodKey; frequency: Frequency; nominalFrom: IsoDate; nominalTo: IsoDate }

/**
 * Who reports how often and by when, as a plan says it. Day and month offset are counted from the last nominal
 * month of the period: "before the 6th of the quarter's last month" is dueDay 6, offset 0, bound 'before'.
 */
export type ReportingRule = {
  level: 'unit' | 'commune'
  frequency: Frequency
  /** Day of the month, null when the plan names none ("định kỳ"). */
  dueDay: number | null
  dueMonthOffset: number
  /** 'before' the 15th ends with the 14th; 'on' the 15th (and null) ends with the 15th. */
  bound: 'before' | 'on' | null
  /** Last day whose facts count, null for the last day of the month. */
  cutoffDay: number | null
  cutoffMonthOffset: number
  /** What becomes of a due day on which nobody works. */
  dayOff: 'keep' | 'before' | 'after'
  /** So many working days after the due day the period locks; null for never. */
  lockAfterDays: number | null
  /** The plan does not say so; somebody still has to decide. */
  assumed: boolean
}

export type PeriodDates = {
  dataFrom: IsoDate
  dataTo: IsoDate
  opensAt: Instant
  unitDueAt: Instant | null
  communeDueAt: Instant | null
  /** After this moment its reports can no longer be written; null for never. */
  locksAt: Instant | null
}
