import type { Actor } from '@/domain/access/actor'
import { mayWrite } from '@/domain/approval/mayWrite'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { shorterFrequencies } from '@/domain/period/shorterFrequencies'
import type { PeriodKey } from '@/domain/period/types'
import { saysNothing } from '@/domain/report/saysNothing'
import { composeRow } from '@/domain/rollup/composeRow'
import type { ComposedFrom } from '@/domain/rollup/composed'
import { newestPart } from '@/domain/rollup/newestPart'
import { shorterPeriods } from '@/domain/rollup/shorterPeriods'
import type { TaskReport } from '@/domain/task/types'
import type { Instant } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { lockReport, type ReportHead } from '@/data/report/readReport'
import { readShorterReports, type RowToCompose, type TaskToCompose } from '@/data/report/readShorterReports'
import { writeComposed } from '@/data/report/writeComposed'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { refuseWith } from '../RefusalError'

export type ComposedRow = {
  kind: 'indicator' | 'task'
  id: string
  from: PeriodKey[]
  missing: PeriodKey[]
  /** The row was empty and now holds what the shorter periods give. */
  filled: boolean
}

/**
 * Fills the empty rows of a longer period's report with what the same organisation's approved reports of shorter
 * periods give, and remembers beside every row what they give. What was entered already stays.
 *
 * Refused with `nothing_shorter` (rule) for a period within which no shorter one is reported, `nothing_to_compose`
 * (rule) where none of those is approved yet.
 *
 * @returns the new revision, the rows for which the shorter periods give something, and the periods that some row lacks
 */
export const composeReport = async ({
  db,
  actor,
  seen,
  revision,
  now,
}: {
  db: Db
  actor: Actor
  seen: ReportHead
  revision: number
  now: Instant
}): Promise<{ revision: number; composed: ComposedRow[]; missing: PeriodKey[] }> => {
  const head = await lockReport({ db, head: seen })
  if (head.revision !== revision)
    refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' }, { revision: head.revision })
  const ladder = await readLadder({ db, report: head.id })
  const barred = mayWrite(situationOf({ actor, head, ladder, now }))
  if (barred !== null) refuseWith(barred)
  const period = readPeriodKey({ key: head.periodKey })
  if (!period.ok) return refuseWith(period.refusal)

  const shorter = shorterFrequencies(period.value)
  const known = await readShorterReports({ db, report: head.id, shorter })
  const within = shorterPeriods({ period: period.value, ...known })
  if (within === null) return refuseWith({ kind: 'rule', code: 'nothing_shorter' })
  const reopened = ladder.reopened.length > 0 ? new Set(ladder.reopened.map((row) => row.id)) : null
  const isOpen = ({ id }: { id: string }): boolean => reopened === null || reopened.has(id)
  const values = known.indicators.filter(isOpen).flatMap((row) => composedValue(row, within))
  const tasks = known.tasks.filter(isOpen).flatMap((row) => composedTask(row, within))
  if (values.length + tasks.length === 0) refuseWith({ kind: 'rule', code: 'nothing_to_compose' })

  const after = head.revision + 1
  await writeComposed({ db, report: head.id, person: actor.person, revision: after, now, values, tasks })
  const composed = [
    ...values.map(({ indicator, composed, fills }) => told('indicator', indicator, composed, fills)),
    ...tasks.map(({ task, composed }) => told('task', task, composed, true)),
  ]
  const missing = new Set(composed.flatMap((row) => row.missing))
  return { revision: after, composed, missing: within.expected.filter((key) => missing.has(key)) }
}

type Within = NonNullable<ReturnType<typeof shorterPeriods>>

const composedValue = (row: RowToCompose, within: Within) => {
  const composed = composeRow({ ...row, ...within })
  return composed === null ? [] : [{ indicator: row.id, composed, fills: saysNothing(row.current) }]
}

const composedTask = ({ id, current, parts }: TaskToCompose, { expected }: Within) => {
  if (!saysNothing(current)) return []
  const newest = newestPart<TaskReport>({
    parts: parts.filter(({ reported }) => reported.status !== null),
    expected,
  })
  if (newest === null) return []
  const { from, missing, ...update } = newest
  return [{ task: id, from: from[0]!.report, update, composed: { from, missing } }]
}

const told = (
  kind: ComposedRow['kind'],
  id: string,
  { from, missing }: ComposedFrom,
  filled: boolean,
): ComposedRow => ({ kind, id, from: from.map(({ periodKey }) => periodKey), missing, filled })
