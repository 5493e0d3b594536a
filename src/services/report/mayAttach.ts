import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { mayWrite } from '@/domain/approval/mayWrite'
import { accept, refuse, type Result } from '@/domain/refusal'
import { readLadder } from '@/data/approval/readLadder'
import { readEntryRows } from '@/data/report/readEntryRows'
import { readExtraRows } from '@/data/report/readExtraRows'
import { readReport } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'
import { situationOf } from '../approval/situationOf'

type Place = { province: string; commune: string; unit: string | null }

/** Whether somebody may add evidence to a report's row now, and where it then lies. */
export const mayAttach = async ({
  db,
  actor,
  report,
  indicator,
  task,
  extraField = null,
}: {
  db: Db
  actor: Actor
  report: string
  indicator: string | null
  task: string | null
  extraField?: string | null
}): Promise<Result<Place>> => {
  const head = await readReport({ db, id: report, person: actor.person, keys: holderKeysOf(actor) })
  if (head === null || !can({ actor, record: 'reports', operation: 'read', row: head }))
    return refuse('forbidden', 'out_of_scope', { path: 'report' })
  const ladder = await readLadder({ db, report })
  const barred = mayWrite(situationOf({ actor, head, ladder, now: new Date().toISOString() }))
  if (barred !== null) return { ok: false, refusal: barred }
  if (extraField !== null) {
    const field = (await readExtraRows({ db, report })).find(({ id }) => id === extraField)
    if (field?.kind !== 'file' || field.retired)
      return refuse('rule', 'extra_not_in_report', { path: 'extraField' })
  }
  const rows = await readEntryRows({ db, report })
  if ((indicator !== null && !rows.indicators.has(indicator)) || (task !== null && !rows.tasks.has(task))) {
    return refuse('rule', 'row_not_in_report', { path: indicator !== null ? 'indicator' : 'task' })
  }
  return accept({ province: head.province, commune: head.commune, unit: head.unit })
}
