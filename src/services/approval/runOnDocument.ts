import { createHash, randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/access/actor'
import { hashInput } from '@/domain/approval/chain'
import { decide } from '@/domain/approval/decide'
import { mayJoinBulk } from '@/domain/approval/mayJoinBulk'
import { sealsContent } from '@/domain/approval/sealsContent'
import type { Command, Decision } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import { writeDecision } from '@/data/approval/writeDecision'
import type { Db } from '@/data/session'
import { announce } from '../notice/announce'
import { refuseWith } from '../RefusalError'
import type { Climb, DocumentKind, Head } from './kind'

export type LadderAnswer<State extends string = string> = {
  state: State
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

type Asked<H extends Head, F extends Climb, Extra extends object> = {
  kind: DocumentKind<H, F, Extra>
  db: Db
  actor: Actor
  seen: H
  command: Command
  revision: number
  /** It is one of several that are approved together. */
  isBulk?: boolean
  now: Instant
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Takes one verb on one document through its ladder: locks, checks the revision (409), lets the rules decide (403, 422),
 * and writes event, state, slots and document in the running transaction, with the content that was sent, approved or
 * is to be corrected.
 */
export const runOnDocument = async <H extends Head, F extends Climb, Extra extends object>({
  kind,
  db,
  actor,
  seen,
  command,
  revision,
  isBulk = false,
  now,
}: Asked<H, F, Extra>): Promise<LadderAnswer & Extra> => {
  const head = await kind.lock({ db, seen })
  if (head.revision !== revision)
    refuseWith({ kind: 'conflict', code: 'stale_revision', path: 'revision' }, { revision: head.revision })
  const facts = await kind.readFacts({ db, head, command })
  const given = { db, actor, head, facts, command, now }
  const situation = kind.situation({ actor, head, facts, now })
  const decided = decide({ ...situation, command, now, slotId: () => randomUUID() })
  if (decided.ok || decided.refusal.kind === 'rule') await kind.checkNames(given)
  const decision: Decision = decided.ok
    ? decided.value
    : refuseWith(decided.refusal, kind.besides?.({ facts, refusal: decided.refusal }))
  const alone = isBulk ? mayJoinBulk({ workflow: facts.workflow, step: facts.state.step }) : null
  if (alone !== null) refuseWith(alone)
  await kind.checkAccepted(given)

  const { next, event } = decision
  const content = await kind.content({ db, head })
  const after = head.revision + 1
  const bound = {
    seq: facts.seq + 1,
    contentHash: content.hash,
    versionHash: facts.versionHash,
    revision: after,
  }
  const hash = sha256(hashInput({ prevHash: facts.lastHash, event: { ...event, ...bound } }))
  const of = { column: kind.column, id: head.id }
  const written = { of, instance: facts.instance, event, ...bound, prevHash: facts.lastHash, hash }
  await writeDecision({ db, written, state: next, before: facts.state, now })
  if (sealsContent(event.type)) await kind.seal({ db, head, content, revision: after, now })
  const { state, extra } = await kind.apply({ ...given, decision, revision: after })
  await announce({
    db,
    subject: { kind: kind.column, id: head.id },
    situation,
    next,
    event,
    seq: bound.seq,
    now,
  })
  const { type, step, from, to, at } = event
  return {
    state,
    step: next.step,
    revision: after,
    events: [{ seq: bound.seq, type, step, from, to, at, hash }],
    ...extra,
  }
}
