import type { Actor } from '@/domain/access/actor'
import { mayEdit } from '@/domain/approval/mayEdit'
import { mayWrite } from '@/domain/approval/mayWrite'
import { acceptsValue } from '@/domain/indicator/acceptsValue'
import { isPercent } from '@/domain/indicator/isPercent'
import { normaliseValue } from '@/domain/indicator/normaliseValue'
import type { ValueEntry } from '@/domain/indicator/types'
import { openStepOf } from '@/domain/approval/openStepOf'
import { accept, refuse, type Result } from '@/domain/refusal'
import { acceptsNarrative } from '@/domain/report/acceptsNarrative'
import { keepsTaken } from '@/domain/report/keepsTaken'
import type { Narrative } from '@/domain/report/narrative'
import { differsFromComposed } from '@/domain/rollup/differsFromComposed'
import { isTypedOver } from '@/domain/report/isTypedOver'
import { needsReason } from '@/domain/report/needsReason'
import { takesOver, type TakeOver } from '@/domain/report/takesOver'
import { acceptsUpdate } from '@/domain/task/acceptsUpdate'
import type { TaskEntry, TaskReport } from '@/domain/task/types'
import type { Instant } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { lockReport, type ReportHead } from '@/data/report/readReport'
import { readChangedRows } from '@/data/report/readChangedRows'
import { readEntryRows, type EntryRows } from '@/data/report/readEntryRows'
import { writeExtra } from '@/data/report/writeExtra'
import { writeEntries, type TaskToWrite, type ValueToWrite } from '@/data/report/writeEntries'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { refuseWith } from '../RefusalError'
import { settleExtra, type ExtraEntries } from './settleExtra'
import { readTakeables, type Takeables } from './readTakeables'
import { recordCorrection } from './recordCorrection'

export type Entries = {
  revision: number
  values?: (ValueEntry & { indicator: string; takeOver?: TakeOver })[]
  tasks?: (TaskEntry & { task: string; takeOver?: TakeOver })[]
  narrative?: Partial<Narrative>
  extra?: ExtraEntries
  nothingToReport?: boolean
}

/**
 * Saves what somebody has entered, all of it or nothing: rows not sent stay as they are, '' clears. Refused when the
 * report has moved on since it was read (409, naming what changed), when it is not theirs to write (403), or when a
 * rule says no (422). What an entry takes over is read from the report that it names.
 *
 * @returns the new revision
 */
export const saveEntries = async ({
  db,
  actor,
  seen,
  entries,
  now,
}: {
  db: Db
  actor: Actor
  seen: ReportHead
  entries: Entries
  now: Instant
}): Promise<{ revision: number }> => {
  const head = await lockReport({ db, head: seen })
  if (head.revision !== entries.revision) {
    const changed = await readChangedRows({ db, report: head.id, since: entries.revision })
    refuseWith(
      { kind: 'conflict', code: 'stale_revision', path: 'revision' },
      { revision: head.revision, changed },
    )
  }
  const ladder = await readLadder({ db, report: head.id })
  const situation = situationOf({ actor, head, ladder, now })
  const barred = mayEdit(situation)
  if (barred !== null) refuseWith(barred)
  const isCorrection = mayWrite(situation) !== null

  const reopened =
    ladder.reopened.length > 0 && !isCorrection ? new Set(ladder.reopened.map((row) => row.id)) : null
  const [sentValues, sentTasks] = [entries.values ?? [], entries.tasks ?? []]
  const only = [...sentValues.map(({ indicator }) => indicator), ...sentTasks.map(({ task }) => task)]
  const rows = await readEntryRows({ db, report: head.id, only })
  const asked = [...sentValues, ...sentTasks].map(({ takeOver }) => takeOver)
  const takeables = await readTakeables({ db, actor, report: head.id, asked })
  const among = { rows, takeables, reopened, head }
  const values = settle(sentValues.map((entry, index) => valueToWrite({ entry, index, ...among })))
  const tasks = settle(sentTasks.map((entry, index) => taskToWrite({ entry, index, ...among })))
  const narrative = settle([acceptsNarrative({ sent: entries.narrative ?? {}, stored: head.narrative })])[0]!
  refuseTwice(
    values.map((value) => value.indicator),
    'values',
  )
  refuseTwice(
    tasks.map((task) => task.task),
    'tasks',
  )

  const extra = await settleExtra({ db, report: head.id, sent: entries.extra ?? {} })
  refuseClosed(extra.length > 0 && reopened !== null)

  const revision = head.revision + 1
  const nothingToReport = entries.nothingToReport ?? head.nothingToReport
  const written = { db, report: head.id, person: actor.person, revision, now }
  const write = async (): Promise<void> => {
    await writeExtra({ ...written, extra })
    await writeEntries({ ...written, isCorrection, values, tasks, narrative, nothingToReport })
  }
  if (isCorrection) {
    const isBeyond =
      values.length + tasks.length + extra.length > 0 || nothingToReport !== head.nothingToReport
    if (isBeyond && openStepOf(situation)?.edit?.what === 'narrative')
      refuseWith({ kind: 'rule', code: 'edit_words_only' })
    return recordCorrection({ db, actor, head, revision, write, now })
  }
  await write()
  return { revision }
}

const settle = <T>(results: Result<T>[]): T[] =>
  results.map((result) => (result.ok ? result.value : refuseWith(result.refusal)))

const refuseClosed = (isClosed: boolean): void => {
  if (isClosed) refuseWith({ kind: 'rule', code: 'row_not_reopened', path: 'extra' })
}

const refuseTwice = (ids: string[], path: string): void => {
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  if (twice >= 0) refuseWith({ kind: 'rule', code: 'row_sent_twice', path: `${path}.${twice}` })
}

type InRow<E> = {
  entry: E & { takeOver?: TakeOver }
  index: number
  rows: EntryRows
  takeables: Takeables
  reopened: Set<string> | null
  head: ReportHead
}

const valueToWrite = ({
  entry,
  index,
  rows,
  takeables,
  reopened,
  head,
}: InRow<ValueEntry & { indicator: string }>): Result<ValueToWrite> => {
  const path = `values.${index}`
  const { indicator, takeOver, ...fields } = entry
  const row = rows.indicators.get(indicator)
  if (row === undefined) return refuse('rule', 'row_not_in_report', { path: `${path}.indicator` })
  if (reopened !== null && !reopened.has(indicator))
    return refuse('rule', 'row_not_reopened', { path: `${path}.indicator` })
  const accepted = acceptsValue({ kind: row.kind, entry: fields, path })
  if (!accepted.ok) return accepted
  const candidates = takeables.indicators.get(indicator) ?? []
  const taken =
    takeOver === undefined
      ? null
      : takesOver({ takeOver, fields, beside: ['note', 'reason'], candidates, path })
  if (taken !== null && !taken.ok) return taken
  const stored =
    taken === null
      ? normaliseValue({ entry: fields, stored: row.current, percent: isPercent(row), path })
      : accept(taken.value.reported)
  if (!stored.ok) return stored
  const before = { before: row.current, after: stored.value }
  const note = fields.note === undefined ? row.current.note : fields.note || null
  const reason = fields.reason === undefined ? row.current.reason : fields.reason || null
  const override = needsReason({ level: head.level, source: row.current.source, ...before })
  if (override && reason === null)
    return refuse('rule', 'override_reason_required', { path: `${path}.reason` })
  if (reason === null && differsFromComposed({ composed: row.composed, reported: stored.value }))
    return refuse('rule', 'composed_reason_required', { path: `${path}.reason` })
  const takenFrom =
    taken?.value.report ?? keepsTaken({ ...before, takenFrom: rows.takenFrom.get(indicator) ?? null })
  return accept({
    indicator,
    ...stored.value,
    note,
    reason,
    takenFrom,
    isOverride: row.isOverride || override,
  })
}

const taskToWrite = ({
  entry,
  index,
  rows,
  takeables,
  reopened,
  head,
}: InRow<TaskEntry & { task: string }>): Result<TaskToWrite> => {
  const path = `tasks.${index}`
  const { task, takeOver, ...fields } = entry
  const row = rows.tasks.get(task)
  if (row === undefined) return refuse('rule', 'row_not_in_report', { path: `${path}.task` })
  if (reopened !== null && !reopened.has(task))
    return refuse('rule', 'row_not_reopened', { path: `${path}.task` })
  const { source, isOverride } = rows.taskOrigins.get(task)!
  const isOverridden = ({ after }: { after: TaskReport }): boolean =>
    isOverride || isTypedOver({ level: head.level, source, before: row, after })
  if (takeOver !== undefined) {
    const candidates = takeables.tasks.get(task) ?? []
    const taken = takesOver({ takeOver, fields, beside: [], candidates, path })
    if (!taken.ok) return taken
    const { reported, report } = taken.value
    return accept({ task, ...reported, takenFrom: report, isOverride: isOverridden({ after: reported }) })
  }
  const accepted = acceptsUpdate({ entry: fields, stored: row, path })
  if (!accepted.ok) return accepted
  const before = { before: row, after: accepted.value }
  const takenFrom = keepsTaken({ ...before, takenFrom: rows.takenFrom.get(task) ?? null })
  return accept({
    task,
    ...accepted.value,
    takenFrom,
    isOverride: isOverridden(before),
  })
}
