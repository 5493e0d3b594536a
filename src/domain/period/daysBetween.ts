import type { IsoDate } from '@/domain/time'

const DAY_MS = 24 * 60 * 60 * 1000

/** How many days lie from one calendar day to another: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = ({ from, to }: { from: IsoDate; to: IsoDate }): number =>
  Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY_MS)
