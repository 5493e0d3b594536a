import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import type { OrgSnapshot, Situation } from '@/domain/approval/types'
import { locksReport } from '@/domain/period/locksReport'
import type { Instant } from '@/domain/time'
import type { Ladder } from '@/data/approval/readLadder'
import type { ReportHead } from '@/data/report/readReport'
import { holderKeysOf } from './holderKeysOf'
import { orgOf } from './orgOf'

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
}): Situation => {
  const { unit, commune, province } = head
  const org = orgOf({ unit, commune, province, ladder })
  return {
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
      isEnteredFor: isEnteredFor({ actor, head, ladder, org }),
      correctionOpen: ladder.correctionOpen,
      planInForce: ladder.planInForce,
    },
    org,
  }
}

type Surroundings = { actor: Actor; head: ReportHead; ladder: Ladder; org: OrgSnapshot }

/** Only a unit's report, only while nobody holds a part that writes it. */
const isEnteredFor = ({ actor, head, ladder, org }: Surroundings): boolean =>
  head.level === 'unit' &&
  can({ actor, record: 'reports', operation: 'enter', row: head }) &&
  resolveAssignees({ assignees: ladder.workflow.authors, org }).every(
    (key) => (org.holders[key] ?? []).length === 0,
  )
