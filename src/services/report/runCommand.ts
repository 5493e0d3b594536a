import { createHash, randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/access/actor'
import { hashInput } from '@/domain/approval/chain'
import { decide } from '@/domain/approval/decide'
import { mayJoinBulk } from '@/domain/approval/mayJoinBulk'
import { isAside } from '@/domain/approval/isAside'
import { newInstance } from '@/domain/approval/newInstance'
import { sealsContent } from '@/domain/approval/sealsContent'
import type { Command, Decision } from '@/domain/approval/types'
import { strayRow } from '@/domain/report/strayRow'
import type { Instant } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { writeDecision } from '@/data/approval/writeDecision'
import { readEntryRows } from '@/data/report/readEntryRows'
import { applyDecision } from '@/data/report/applyDecision'
import { beginCorrection } from '@/data/report/beginCorrection'
import { replaceCurrent } from '@/data/report/replaceCurrent'
import { writeSnapshot } from '@/data/report/writeSnapshot'
import { lockReport, type ReportHead } from '@/data/report/readReport'
import { keepSources, writeAside } from '@/data/report/writeAside'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { refuseWith } from '../RefusalError'
import { contentOf } from './contentOf'
import { countMissingExtra } from './countMissingExtra'
import { makeOfficial } from './makeOfficial'
import { refuseJumps } from './refuseJumps'
import { requireProducts } from './requireProducts'

export type CommandAnswer = {
  state: ReportHead['state']
  step: string | null
  revision: number
  events: {
    seq: number
    type: string
    step: string | null
    from: string
    to: string
    at: string
    hash: string
  }[]
  /** The version that a `correct` has begun. */
  report?: string
}

/** The rows a command names are of this report. */
const refuseStray = async ({ db, head, command }: { db: Db; head: ReportHead; command: Command }) => {
  const rows = 'row' in command ? [command.row] : (command.type === 'return' && command.rows) || []
  if (rows.length === 0) return
  const stray = strayRow({ rows, of: await readEntryRows({ db, report: head.id }) })
  const path = 'row' in command ? 'row.id' : `rows.${stray}.id`
  if (stray !== null) refuseWith({ kind: 'rule', code: 'row_not_in_report', path })
}

const stateOf = {
  draft: 'draft',
  running: 'submitted',
  returned: 'returned',
  approved: 'approved',
  rejected: 'rejected',
  cancelled: 'cancelled',
} as const

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Takes one verb on one report through the ladder: locks, checks the revision (409), lets the rules decide (403, 422),
 * and writes event, state, slots and report in the running transaction, with the content that was sent, approved or is
 * to be corrected. The last decision on a correction lets it count instead of what it replaces, and that on a commune
 * report makes its figures official, there and then.
 */
export const runCommand = async ({
  db,
  actor,
  seen,
  command,
  revision,
  isBulk = false,
  now,
}: {
  db: Db
  actor: Actor
  seen: ReportHead
  command: Command
  revision: number
  /** It is one of several that are approved together. */
  isBulk?: boolean
  now: Instant
}): Promise<CommandAnswer> => {
  const head = await lockReport({ db, head: seen })
  if (head.revision !== revision)
    refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' }, { revision: head.revision })
  const ladder = await readLadder({ db, report: head.id })
  if (command.type === 'submit') ladder.requiredMissing += await countMissingExtra({ db, head })
  const decided = decide({
    ...situationOf({ actor, head, ladder, now }),
    command,
    now,
    slotId: () => randomUUID(),
  })
  if (decided.ok || decided.refusal.kind === 'rule') await refuseStray({ db, head, command })
  const alone = isBulk ? mayJoinBulk({ workflow: ladder.workflow, step: ladder.state.step }) : null
  if (decided.ok && alone !== null) refuseWith(alone)
  const { next, event, reopen }: Decision = decided.ok ? decided.value : refuseWith(decided.refusal)
  if (command.type === 'submit' && ladder.asksJumpNotes) await refuseJumps({ db, actor, head, now })
  if (command.type === 'submit') await requireProducts({ db, head })

  const content = await contentOf({ db, head })
  const contentHash = content.hash
  const seq = ladder.seq + 1
  const after = head.revision + 1
  const bound = { ...event, seq, contentHash, versionHash: ladder.versionHash, revision: after }
  const hash = sha256(hashInput({ prevHash: ladder.lastHash, event: bound }))
  const written = {
    instance: ladder.instance,
    report: head.id,
    seq,
    event,
    contentHash,
    versionHash: ladder.versionHash,
    revision: after,
    prevHash: ladder.lastHash,
    hash,
  }
  await writeDecision({ db, written, state: next, before: ladder.state, now })
  if (sealsContent(event.type)) await writeSnapshot({ db, report: head.id, content, revision: after, now })
  const state = stateOf[next.status]
  await applyDecision({ db, head, state, next, event, reopen, revision: after, now })
  if (isAside(event.type)) await writeAside({ db, head, event, revision: after })
  const { type, step, from, to, at } = event
  if (type === 'approve' && state === 'approved') {
    if (!head.isCurrent) await replaceCurrent({ db, head })
    if (head.level === 'commune') await makeOfficial({ db, head })
  }
  const correction = event.detail.correction
  if (correction !== undefined) {
    await keepSources({ db, head, revision: after })
    await beginCorrection({ db, id: correction, of: head.id, emptyState: newInstance(), now })
  }
  return {
    state,
    step: next.step,
    revision: after,
    events: [{ seq, type, step, from, to, at, hash }],
    ...(correction === undefined ? {} : { report: correction }),
  }
}
