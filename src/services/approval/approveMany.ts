import type { Payload, TypedUser } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import { isLate } from '@/domain/period/isLate'
import { bulkWarnings, type BulkWarning } from '@/domain/report/bulkWarnings'
import type { Instant } from '@/domain/time'
import { readSent } from '@/data/report/readSent'
import type { ReportHead } from '@/data/report/readReport'
import { claimKey, keepAnswer } from '@/data/requestKeys'
import type { Db } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { readForm } from '../report/readForm'
import { runCommand, type CommandAnswer } from '../report/runCommand'
import { seeReport } from '../report/seeReport'
import { refuseWith } from '../RefusalError'

/** At most so many at once. */
export const MOST_AT_ONCE = 100

export type BulkItem = {
  report: string
  revision: number
  slot?: string
  /** Approve although there are warnings. */
  confirmed?: boolean
}

/** `left_out`: it has warnings that nobody has confirmed; nothing was written. */
export type BulkResult =
  | ({ report: string; outcome: 'done' } & Pick<CommandAnswer, 'state' | 'step' | 'revision' | 'events'>)
  | { report: string; outcome: 'left_out'; warnings: BulkWarning[] }
  | { report: string; outcome: 'refused'; refusal: Pick<Refusal, 'code' | 'params' | 'path'> }

/** The key of the request, so that each of its items acts once however often it is sent. */
export type Once = { key: string; path: string; bodyHash: string }

type Asked = {
  payload: Payload
  user: TypedUser
  actor: Actor
  items: readonly BulkItem[]
  once: Once | null
  now: Instant
}

/**
 * Approves reports one by one, each in a transaction of its own and by the same rules as alone: what is refused or left
 * out leaves the others as they are. The answer says of each, in the order asked, what came of it.
 */
export const approveMany = async ({ items, ...asked }: Asked): Promise<BulkResult[]> => {
  const results: BulkResult[] = []
  // One after the other: an approval may wait for another's lock, and a request takes one connection at a time.
  for (const item of items) results.push(await approveOne({ item, ...asked }))
  return results
}

type One = Omit<Asked, 'items'> & { item: BulkItem }

const approveOne = async ({ payload, user, actor, item, once, now }: One): Promise<BulkResult> => {
  const { report, revision, slot, confirmed } = item
  try {
    return await withTransaction(payload, user, async ({ db }) => {
      const claim = once && { ...once, db, person: actor.person, key: `${once.key} ${report}` }
      const earlier = claim && (await claimKey(claim))
      if (claim && earlier) {
        const isSame = earlier.path === claim.path && earlier.bodyHash === claim.bodyHash
        if (!isSame) refuseWith({ kind: 'rule', code: 'idempotency_key_reused', path: 'Idempotency-Key' })
        return earlier.answer as BulkResult
      }
      const seen = await seeReport({ payload, actor, id: report })
      if (seen === null) return refuseWith({ kind: 'rule', code: 'not_found', path: 'report' })
      const command = { type: 'approve' as const, ...(slot === undefined ? {} : { slot }) }
      const answer = await runCommand({ db, actor, seen, command, revision, isBulk: true, now })
      const warnings = confirmed === true ? [] : await warningsOf({ db, actor, seen, now })
      // Asked last, so that what is refused is told as it would be alone; thrown, so that nothing of it stays.
      if (warnings.length > 0) throw new LeftOut(warnings)
      const { state, step, revision: after, events } = answer
      const result: BulkResult = { report, outcome: 'done', state, step, revision: after, events }
      if (claim) await keepAnswer({ ...claim, answer: result })
      return result
    })
  } catch (error) {
    // By what it carries: the built product holds the class of an error more than once.
    const { refusal, warnings } = error as { refusal?: Refusal; warnings?: BulkWarning[] }
    if (warnings !== undefined) return { report, outcome: 'left_out', warnings }
    if (refusal === undefined) throw error
    return { report, outcome: 'refused', refusal }
  }
}

class LeftOut extends Error {
  readonly warnings: BulkWarning[]
  constructor(warnings: BulkWarning[]) {
    super('left out')
    this.warnings = warnings
  }
}

type Warned = { db: Db; actor: Actor; seen: ReportHead; now: Instant }

const warningsOf = async ({ db, actor, seen, now }: Warned): Promise<BulkWarning[]> => {
  const rows = await readForm({ db, actor, head: seen, now })
  const [sent] = await readSent({ db, reports: [seen.id], person: actor.person })
  return bulkWarnings({
    rows,
    lookedAt: sent?.lookedAt ?? null,
    sentAt: sent?.revision ?? 0,
    isLate: sent !== undefined && isLate({ ...sent, sentAt: sent.at, now }),
  })
}
