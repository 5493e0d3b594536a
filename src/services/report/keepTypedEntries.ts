import type { Texts } from '@/domain/report/entryForm'
import type { Refusal } from '@/domain/refusal'
import type { Instant } from '@/domain/time'
import { COMMAND_PREFIX, keepEntries } from '@/data/report/keptEntries'
import type { Db } from '@/data/session'

type ToKeep = {
  db: Db
  report: string
  person: string
  /** All fields of the form, by name. */
  sent: Texts
  problems: readonly Refusal[]
  now: Instant
}

/** Keeps a form that could not be saved as it was typed, with what was wrong, until it is saved or given up. */
export const keepTypedEntries = ({ db, report, person, sent, problems, now }: ToKeep): Promise<void> => {
  const revision = /^\d{1,9}$/.test(sent.revision ?? '') ? Number(sent.revision) : 0
  const fields = Object.fromEntries(Object.entries(sent).filter(([name]) => !name.startsWith(COMMAND_PREFIX)))
  return keepEntries({ db, report, person, kept: { revision, fields, problems: [...problems], at: now } })
}
