import type { Actor } from '@/domain/access/actor'
import { holderKey } from '@/domain/approval/holderKey'
import type { Situation } from '@/domain/approval/types'
import { covers } from '@/domain/delegation/covers'
import { locksReport } from '@/domain/period/locksReport'
import type { Instant } from '@/domain/time'
import type { Ladder } from '@/data/approval/readLadder'
import type { ReportHead } from '@/data/report/readReport'
import { holderKeysOf } from './holderKeysOf'

/** What was read of a report, in the words of the ladder engine. */
export const situationOf = ({
  actor,
  head,
  ladder,
  now,
}: {
  actor: Actor
  head: ReportHead
  ladder: Ladder
  now: Instant
}): Situation => ({
  workflow: ladder.workflow,
  state: ladder.state,
  actor: { person: actor.person, keys: holderKeysOf(actor) },
  doc: {
    editors: ladder.editors,
    requiredMissing: ladder.requiredMissing,
    gate: { expected: ladder.expected, decided: ladder.decided },
    childrenChanged: ladder.changedUnits.length > 0,
    changedUnits: ladder.changedUnits,
    parentSubmitted: ladder.parentSubmitted,
    dueAt: head.dueAt,
    locksAt: head.locksAt,
    planTo: ladder.planTo,
    asked: ladder.questions
      .filter(({ answeredAt }) => answeredAt === null)
      .map(({ kind, id }) => ({ kind, id })),
    locked: locksReport({ ...head, now }),
    isCurrent: head.isCurrent,
    isCorrection: head.version > 1,
    correctionOpen: ladder.correctionOpen,
    planInForce: ladder.planInForce,
  },
  org: {
    unit: head.unit,
    commune: head.commune,
    province: head.province,
    siblingUnits: ladder.siblingUnits,
    holders: holdersByKey(ladder.holders),
    standIns: ladder.standIns.filter((scope) =>
      covers({ scope, documentType: ladder.workflow.documentType, unit: head.unit }),
    ),
  },
})

const holdersByKey = (held: Ladder['holders']): Record<string, string[]> => {
  const holders: Record<string, string[]> = {}
  for (const { role, organisation, position, person } of held) {
    for (const key of [holderKey({ role, organisation }), holderKey({ position })])
      (holders[key] ??= []).push(person)
  }
  return holders
}
