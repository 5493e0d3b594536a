import type { Actor } from '@/domain/access/actor'
import { mendableDoubtsOf } from '@/domain/report/doubtsOf'
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
  /** Submit although rows have no figure, or one to look at again. */
  evenMissing: boolean
  now: Instant
}

/**
 * Submits a report as it has just been saved in the same transaction, unless rows are missing or to be looked at again
 * and nobody has said that they may, or wait for a note.
 */
export const submitTypedEntries = async ({
  db,
  actor,
  report,
  evenMissing,
  now,
}: ToSubmit): Promise<'submitted' | 'missing'> => {
  const seen = (await readReport({ db, id: report, person: actor.person, keys: holderKeysOf(actor) }))!
  const form = await readForm({ db, actor, head: seen, now })
  const { missing, needsNote } = form
  const isBarred = needsNote.length > 0 || missing.some(({ required }) => required)
  const isDoubtful = missing.length + mendableDoubtsOf(form).length > 0
  if (isBarred || (isDoubtful && !evenMissing)) return 'missing'
  await runCommand({ db, actor, seen, command: { type: 'submit' }, revision: seen.revision, now })
  return 'submitted'
}
