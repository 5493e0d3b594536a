import { acceptsExtra } from '@/domain/report/extra/acceptsExtra'
import type { ExtraValue } from '@/domain/report/extra/types'
import { readExtraRows } from '@/data/report/readExtraRows'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

/** By field. */
export type ExtraEntries = Record<string, string | number | null>

/** What is to be stored for extra fields that were sent; refused as `acceptsExtra` says. Asks nothing when none was. */
export const settleExtra = async ({
  db,
  report,
  sent,
}: {
  db: Db
  report: string
  sent: ExtraEntries
}): Promise<(ExtraValue & { field: string })[]> => {
  const entries = Object.entries(sent)
  if (entries.length === 0) return []
  const fields = new Map((await readExtraRows({ db, report })).map((row) => [row.id, row]))
  return entries.map(([field, value]) => {
    const accepted = acceptsExtra({ field: fields.get(field), value, path: `extra.${field}` })
    return accepted.ok ? { field, ...accepted.value } : refuseWith(accepted.refusal)
  })
}
