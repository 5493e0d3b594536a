import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { readEntryMargin } from '@/data/report/readEntryMargin'
import type { ReportHead } from '@/data/report/readReport'
import { readRowNames } from '@/data/report/readRowNames'
import { dbOf } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { markRemovable, type RowFile } from './markRemovable'
import { mayAttach } from './mayAttach'
import { seeReport } from './seeReport'

/** `extraField`: a field of the plan's own that takes a file. */
export type RowKey = { kind: 'indicator' | 'task' | 'extraField'; row: string }

/**
 * A row of a report to which this person may add evidence now: its name and its files. Null when they cannot see the
 * report; refuses as `mayAttach` does.
 */
export const readEvidencePlace = async ({
  payload,
  actor,
  id,
  kind,
  row,
}: RowKey & { payload: Payload; actor: Actor; id: string }): Promise<{
  head: ReportHead
  name: string
  files: RowFile[]
} | null> => {
  const db = dbOf(payload)
  const head = await seeReport({ payload, actor, id })
  if (head === null) return null
  const allowed = await mayAttach({
    db,
    actor,
    report: id,
    indicator: kind === 'indicator' ? row : null,
    task: kind === 'task' ? row : null,
    extraField: kind === 'extraField' ? row : null,
  })
  if (!allowed.ok) return refuseWith(allowed.refusal)
  const names = await readRowNames({ db, ids: [row] })
  const evidence = markRemovable(await readEntryMargin({ db, report: id, person: actor.person }))
  return { head, name: names[row] ?? '', files: evidence.filter((file) => file.row === row) }
}
