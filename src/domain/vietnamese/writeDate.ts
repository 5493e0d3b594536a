import type { IsoDate } from '@/domain/time'

/** Writes a day as Vietnamese tables do: '2026-02-05' is '05/02/2026'. */
export const writeDate = ({ date }: { date: IsoDate }): string => {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}
