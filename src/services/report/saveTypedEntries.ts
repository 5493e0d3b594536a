import type { Actor } from '@/domain/access/actor'
import type { Texts } from '@/domain/report/entryForm'
import { fieldOfPath } from '@/domain/report/fieldOfPath'
import { mergeForm } from '@/domain/report/mergeForm'
import { printEntries } from '@/domain/report/printEntries'
import { readEntries, type FieldProblem, type TypedEntries } from '@/domain/report/readEntries'
import { settleConflicts } from '@/domain/report/settleConflicts'
import { takeInto } from '@/domain/report/takeInto'
import type { Refusal } from '@/domain/refusal'
import type { Instant } from '@/domain/time'
import { dropKeptEntries } from '@/data/report/keptEntries'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { readForm } from './readForm'
import { saveEntries } from './saveEntries'
import { storedFormOf } from './storedFormOf'

type ToSave = {
  db: Db
  actor: Actor
  seen: ReportHead
  /** All fields of the form, by name. */
  sent: Texts
  /** What the button says that was pressed: see `takeInto`. */
  asked?: string
  now: Instant
}

/**
 * Saves what somebody typed into a report's form, whoever has saved it meanwhile: rows that one side alone changed are
 * brought together, rows that both changed need a choice. Refuses as `saveEntries` does; `entries_unreadable` and
 * `version_not_chosen` come with all `problems`, each with the name of its field, and nothing is saved.
 *
 * @returns the new revision, and whether the report had moved on
 */
export const saveTypedEntries = async ({
  db,
  actor,
  seen,
  sent: typedIn,
  asked = '',
  now,
}: ToSave): Promise<{ revision: number; isMerged: boolean }> => {
  const stored = storedFormOf(await readForm({ db, actor, head: seen, now }))
  const sent = takeInto({ stored, sent: typedIn, asked })
  const isMerged = sent.revision !== String(seen.revision)
  const merged = mergeForm({ sent, printed: printEntries(stored), isStale: isMerged })
  const { typed, problems: open } = settleConflicts(merged)
  const { entries, problems: unread } = readEntries({ stored, typed })
  refuseAll([...open, ...unread])
  const { revision } = await naming(entries, () =>
    saveEntries({ db, actor, seen, entries: { revision: seen.revision, ...entries }, now }),
  )
  await dropKeptEntries({ db, report: seen.id, person: actor.person })
  return { revision, isMerged }
}

const refuseAll = (problems: FieldProblem[]): void => {
  if (problems.length === 0) return
  const isOpen = problems.every(({ code }) => code === 'version_not_chosen')
  refuseWith(
    isOpen
      ? { kind: 'conflict', code: 'version_not_chosen' }
      : { kind: 'shape', code: 'entries_unreadable', params: { count: problems.length } },
    { problems },
  )
}

/** A refusal of what stands at a place in the entries is told at the field that it was typed into. */
const naming = async <T>(entries: TypedEntries, save: () => Promise<T>): Promise<T> => {
  try {
    return await save()
  } catch (error) {
    const { refusal } = error as { refusal?: Refusal }
    const path = refusal?.path === undefined ? null : fieldOfPath({ path: refusal.path, entries })
    if (refusal === undefined || path === null) throw error
    return refuseWith(refusal, { problems: [{ ...refusal, path }] })
  }
}
