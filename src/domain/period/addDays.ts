import type { IsoDate } from '@/domain/time'

const DAY_MS = 24 * 60 * 60 * 1000

/** The calendar day `days` days after (negative: before) a day. */
export const addDays = ({ day, days }: { day: IsoDate; days: number }): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10)
