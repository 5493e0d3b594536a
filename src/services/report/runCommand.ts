import { createHash, randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/access/actor'
import { hashInput } from '@/domain/approval/chain'
import { decide } from '@/domain/approval/decide'
import type { Command, Decision, ReturnedRow } from '@/domain/approval/types'
import { strayRow } from '@/domain/report/strayRow'
import type { Instant } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { writeDecision } from '@/data/approval/writeDecision'
import { readEntryRows } from '@/data/report/readEntryRows'
import { applyDecision } from '@/data/report/applyDecision'
import { lockReport, type ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { refuseWith } from '../RefusalError'
import { contentHashOf } from './contentHashOf'
import { countMissingExtra } from './countMissingExtra'
import { makeOfficial } from './makeOfficial'
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
}

const refuseStray = async ({ db, head, rows }: { db: Db; head: ReportHead; rows: ReturnedRow[] }) => {
  const stray = strayRow({ rows, of: await readEntryRows({ db, report: head.id }) })
  if (stray !== null) refuseWith({ kind: 'rule', code: 'row_not_in_report', path: `rows.${stray}.id` })
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
 * and writes event, state, slots and report in the running transaction. The last decision on a commune report makes
 * its figures official there and then.
 */
export const runCommand = async ({
  db,
  actor,
  seen,
  command,
  revision,
  now,
}: {
  db: Db
  actor: Actor
  seen: ReportHead
  command: Command
  revision: number
  now: Instant
}): Promise<CommandAnswer> => {
  const head = await lockReport({ db, head: seen })
  if (head.revision !== revision)
    refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' }, { revision: head.revision })
  if (command.type === 'return' && command.rows !== undefined)
    await refuseStray({ db, head, rows: command.rows })
  const ladder = await readLadder({ db, report: head.id })
  if (command.type === 'submit') ladder.requiredMissing += await countMissingExtra({ db, head })
  const decided = decide({
    ...situationOf({ actor, head, ladder, now }),
    command,
    now,
    slotId: () => randomUUID(),
  })
  const { next, event, reopen }: Decision = decided.ok ? decided.value : refuseWith(decided.refusal)
  if (command.type === 'submit') await requireProducts({ db, head })

  const contentHash = await contentHashOf({ db, head })
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
  const state = stateOf[next.status]
  await applyDecision({ db, head, state, next, event, reopen, revision: after, now })
  if (state === 'approved' && head.level === 'commune') await makeOfficial({ db, head })
  const { type, step, from, to, at } = event
  return { state, step: next.step, revision: after, events: [{ seq, type, step, from, to, at, hash }] }
}
