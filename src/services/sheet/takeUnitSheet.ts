import type { Payload, TypedUser } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import type { Instant } from '@/domain/time'
import type { ReportHead } from '@/data/report/readReport'
import { dbOf } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { keepTypedEntries } from '../report/keepTypedEntries'
import { saveTypedEntries } from '../report/saveTypedEntries'
import { readReturnedSheet } from './readReturnedSheet'

type ToTake = {
  payload: Payload
  user: TypedUser
  actor: Actor
  head: ReportHead
  bytes: Uint8Array
  /** What the file is called. */
  name: string
  now: Instant
}

/** 'kept': what could not be saved waits in the report's form with what was wrong, for the person to choose. */
export type Taken = 'saved' | 'merged' | 'kept'

/**
 * Puts a unit's sheet that came back into its report, all of it or nothing. Where rows cannot be read, or others have
 * changed the same rows, nothing is saved and everything is kept as it was typed (`kept_entries`), so that the report's
 * page shows both. A file that is no such sheet is refused and nothing is kept of it.
 */
export const takeUnitSheet = async ({
  payload,
  user,
  actor,
  head,
  bytes,
  name,
  now,
}: ToTake): Promise<Taken> => {
  const sent = await readReturnedSheet({ db: dbOf(payload), actor, head, bytes, name, now })
  try {
    const { isMerged } = await withTransaction(payload, user, ({ db }) =>
      saveTypedEntries({ db, actor, seen: head, sent, now }),
    )
    return isMerged ? 'merged' : 'saved'
  } catch (error) {
    const { refusal, extra = {} } = error as { refusal?: Refusal; extra?: { problems?: Refusal[] } }
    if (refusal === undefined) throw error
    const problems = extra.problems ?? [refusal]
    await keepTypedEntries({
      db: dbOf(payload),
      report: head.id,
      person: actor.person,
      sent,
      problems,
      now,
    })
    return 'kept'
  }
}
