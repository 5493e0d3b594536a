import type { IsoDate } from '@/domain/time'

/** The day on which what a report says is judged: today, and for a period that is over its last day. */
export const judgedOn = ({ periodTo, today }: { periodTo: IsoDate; today: IsoDate }): IsoDate =>
  today < periodTo ? today : periodTo
