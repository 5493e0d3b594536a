import type { Actor } from '@/domain/access/actor'
import { compareContents } from '@/domain/report/compareContents'
import { readContent } from '@/domain/report/readContent'
import type { Instant } from '@/domain/time'
import { closeForCorrection, openForCorrection } from '@/data/report/openForCorrection'
import { lockReport, type ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { contentOf } from './contentOf'
import { runCommand } from './runCommand'

type Corrected = {
  db: Db
  actor: Actor
  /** As it was before. */
  head: ReportHead
  /** The revision that `write` gives it. */
  revision: number
  write: () => Promise<void>
  now: Instant
}

/**
 * Writes what a decider corrects and tells the ladder of it, old and new: the event is bound to the corrected content, and
 * the ladder goes on or begins again as its step says. What says the same as before is no correction.
 *
 * @returns the new revision
 */
export const recordCorrection = async ({
  db,
  actor,
  head,
  revision,
  write,
  now,
}: Corrected): Promise<{ revision: number }> => {
  const before = readContent(await contentOf({ db, head }))!
  await openForCorrection({ db, report: head.id })
  await write()
  await closeForCorrection({ db })
  const seen = await lockReport({ db, head })
  const after = readContent(await contentOf({ db, head: seen }))!
  const corrected = compareContents({ before, after })
  if (corrected.length === 0) return { revision }
  const command = { type: 'edit' as const, corrected }
  const answer = await runCommand({ db, actor, seen, command, revision, now })
  return { revision: answer.revision }
}
