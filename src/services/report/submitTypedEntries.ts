import type { Actor } from '@/domain/access/actor'
import type { Instant } from '@/domain/time'
import { readReport } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'
import { readForm } from './readForm'
import { runCommand } from './runCommand'

type ToSubmit = {
  db: Db
  actor: Actor
  report: string
  /** Submit although rows have no figure. */
  evenMissing: boolean
  now: Instant
}

/** Submits a report as it has just been saved in the same transaction, unless rows are missing and nobody has said that they may, or wait for a note. */
export const submitTypedEntries = async ({
  db,
  actor,
  report,
  evenMissing,
  now,
}: ToSubmit): Promise<'submitted' | 'missing'> => {
  const seen = (await readReport({ db, id: report, person: actor.person, keys: holderKeysOf(actor) }))!
  const { missing, needsNote } = await readForm({ db, actor, head: seen, now })
  const isBarred = needsNote.length > 0 || missing.some(({ required }) => required)
  if (isBarred || (missing.length > 0 && !evenMissing)) return 'missing'
  await runCommand({ db, actor, seen, command: { type: 'submit' }, revision: seen.revision, now })
  return 'submitted'
}
