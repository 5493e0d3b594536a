import type { RowReview } from '@/services/report/readReview'
import { writeMoment } from '@/domain/vietnamese/writeMoment'

/** Who entered rows, and to the minute when: most rows of a report share it, and it is then said once. */
export type Entry = { enteredBy: string | null; when: string }

export const entryOf = ({
  enteredBy,
  enteredAt,
}: Pick<RowReview, 'enteredBy' | 'enteredAt'>): Entry | null =>
  enteredAt === null ? null : { enteredBy, when: writeMoment({ at: enteredAt }) }

export const isSameEntry = (a: Entry | null, b: Entry | null): boolean =>
  a?.enteredBy === b?.enteredBy && a?.when === b?.when

/** The entry that most rows share; null unless at least three do. */
export const commonEntry = (rows: Iterable<Pick<RowReview, 'enteredBy' | 'enteredAt'>>): Entry | null => {
  const counted = new Map<string, { entry: Entry; count: number }>()
  for (const row of rows) {
    const entry = entryOf(row)
    if (entry === null) continue
    const key = `${entry.enteredBy} ${entry.when}`
    counted.set(key, { entry, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  const [most] = [...counted.values()].sort((a, b) => b.count - a.count)
  return most !== undefined && most.count >= 3 ? most.entry : null
}
