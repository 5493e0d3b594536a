import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { claimsOf } from '@/domain/approval/claimsOf'
import { correctionsSince } from '@/domain/approval/correctionsSince'
import { deedOf } from '@/domain/approval/deedOf'
import { mayClaim } from '@/domain/approval/mayClaim'
import { reassignable } from '@/domain/approval/reassignable'
import { openStepOf } from '@/domain/approval/openStepOf'
import { progressOf } from '@/domain/approval/progressOf'
import type { Assessed, Reported } from '@/domain/indicator/types'
import { judgedOn } from '@/domain/period/judgedOn'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { SOON_DAYS } from '@/domain/task/soonDays'
import { timingOf } from '@/domain/task/timingOf'
import type { TaskTiming } from '@/domain/task/types'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readEvents } from '@/data/approval/readEvents'
import { readLadder, type Ladder } from '@/data/approval/readLadder'
import { readFullNames } from '@/data/person/readFullNames'
import { lookAt, type EarlierLook } from '@/data/report/lookAt'
import { readEvidence, type EvidenceFile } from '@/data/report/readEvidence'
import { readOriginals } from '@/data/report/readOriginals'
import type { ReportHead } from '@/data/report/readReport'
import { readIndicatorRows, readTaskRows, type TaskRow } from '@/data/report/readRows'
import type { Db } from '@/data/session'
import { lastReturn } from '../approval/lastReturn'
import { situationOf } from '../approval/situationOf'
import { lacksProduct } from './lacksProduct'
import { contentsInSight } from './contentsInSight'
import { assessRows } from './assessRows'
import { readChanges } from './readChanges'
import { inSight } from './seeVersions'

/** What stands beside one row of a report for whoever reads it. */
export type RowReview = {
  revision: number
  /** Written after this person's earlier look. */
  isChanged: boolean
  enteredBy: string | null
  enteredAt: Instant | null
  source: string | null
  /** The focal office has chosen that unit's report among several. */
  isChosen: boolean
  evidence: EvidenceFile[]
  /** What the unit had reported where the commune's figure was typed over it. */
  original: Reported | null
  /** The unit has written another figure since it was typed over. */
  isOriginalNewer: boolean
  isOverride: boolean
  overrideReason: string | null
  assessed: Assessed | null
  timing: TaskTiming | null
}

type Asked = { db: Db; actor: Actor; head: ReportHead; now: Instant }

/**
 * A report as somebody checks and decides it, beside its form: where it stands and whose turn it is, the decision
 * asked of this person, each row's assessment, evidence, who entered it and whether it changed since they last looked,
 * and what it says otherwise than before.
 * Looking is remembered for whoever has an open slot or has asked about a row. The number of statements does not depend
 * on what is read.
 */
export const readReview = async ({ db, actor, head, now }: Asked) => {
  const ladder = await readLadder({ db, report: head.id })
  const { events, workflow } = await readEvents({ db, report: head.id })
  const indicators = await readIndicatorRows({ db, report: head.id })
  const tasks = await readTaskRows({ db, report: head.id })
  const assessed = await assessRows({ db, head, rows: indicators })
  const originals = await readOriginals({ db, report: head.id })
  const evidence = (await readEvidence({ db, report: head.id })).filter(({ place }) =>
    can({ actor, record: 'attachments', operation: 'read', row: place }),
  )
  const situation = situationOf({ actor, head, ladder, now })
  const claims = claimsOf(situation)
  const slots = [...new Set(claims.map(({ slot }) => slot))]
  const hasAsked = ladder.questions.some(({ askedBy }) => askedBy === actor.person)
  const look =
    slots.length === 0 && !hasAsked
      ? null
      : await lookAt({ db, report: head.id, person: actor.person, revision: head.revision, now })

  const beside = (
    row: (typeof indicators)[number] | TaskRow,
  ): Omit<RowReview, 'assessed' | 'timing' | 'original' | 'isOriginalNewer' | 'overrideReason'> => ({
    revision: row.revision,
    isChanged: isChangedSince(row.revision, look),
    enteredBy: row.current.enteredBy,
    enteredAt: row.current.enteredAt,
    source: row.current.source,
    isChosen: !row.isOverride && row.chosen !== null && row.chosen === row.current.source,
    evidence: evidence.filter((file) => file.row === row.id),
    isOverride: row.isOverride,
  })
  const rows = new Map<string, RowReview>([
    ...assessed.map(({ row, assessed }): [string, RowReview] => [
      row.id,
      {
        ...beside(row),
        original: originals.get(row.id)?.reported ?? null,
        isOriginalNewer: originals.get(row.id)?.isNewer ?? false,
        overrideReason: row.current.reason,
        assessed,
        timing: null,
      },
    ]),
    ...tasks.map((row): [string, RowReview] => [
      row.id,
      {
        ...beside(row),
        original: null,
        isOriginalNewer: false,
        overrideReason: null,
        assessed: null,
        timing: timing(row, head, now),
      },
    ]),
  ])
  const stages = progressOf({
    workflow: ladder.workflow,
    state: ladder.state,
    events,
    editors: ladder.editors,
    org: situation.org,
  })
  const handing = reassignable({ situation })
  const principal = claims.some(({ onBehalfOf }) => onBehalfOf === undefined)
    ? undefined
    : claims.find((claim) => mayClaim({ claim, situation }) === null)?.onBehalfOf
  const people = [...rows.values()].flatMap(({ enteredBy, source }) => [enteredBy, source])
  const names = await readFullNames({
    db,
    ids: distinct([
      ...people,
      ...stages.flatMap((stage) => stage.people),
      ...slotPlaces(slots),
      ...handing.flatMap((one) => one.people),
      principal ?? null,
    ]),
  })
  const step = openStepOf(situation)
  const changes = await readChanges({
    db,
    head,
    events,
    seenAt: look?.revision ?? null,
    isOpen: contentsInSight({ actor, head, workflow, events }),
  })
  return {
    rows,
    commune: head.commune,
    /** Files of the plan's extra fields. */
    extraEvidence: evidence.filter(({ row }) => !rows.has(row)),
    changes,
    versions: inSight({ versions: changes.versions, actor, head }),
    stages,
    names,
    look,
    changed: [...rows.values()].filter(({ isChanged }) => isChanged).length,
    /** Open decisions that this administrator may hand on, and to whom. */
    handing,
    decision: {
      /** What approving comes to: its receiver receives the document. */
      approval: deedOf({ workflow: ladder.workflow, type: 'approve', step: ladder.state.step }),
      /** Whose place the reader decides in. */
      principal: principal ?? null,
      slots: slots.map(({ id, candidateKeys }) => ({ id, places: placesOf(candidateKeys, ladder) })),
      reasonMinLength: step?.reasonMinLength ?? 1,
      returnTargets: (step?.returnTargets ?? []).map((key) => ({
        key,
        label: ladder.workflow.steps.find((one) => one.key === key)?.label ?? null,
      })),
    },
    returned: lastReturn({ state: ladder.state, events }),
    /** What deciders corrected since it was sent, by row. */
    corrections: correctionsSince({ events }),
    events: events.map(({ seq, type, step, actorName, at, revision }) => ({
      seq,
      deed: deedOf({ workflow, type, step }),
      actorName,
      at,
      revision,
    })),
  }
}

export type Review = Awaited<ReturnType<typeof readReview>>

const isChangedSince = (revision: number, look: EarlierLook): boolean =>
  look !== null && revision > look.revision

const timing = (row: TaskRow, head: ReportHead, now: Instant): TaskTiming | null => {
  const { current, deadline } = row
  if (current.status === null) return null
  const period = readPeriodKey({ key: head.periodKey })
  const periodTo = period.ok ? period.value.nominalTo : head.periodEnd
  const today = judgedOn({ periodTo, today: dayInVietnam(now) })
  return timingOf({
    status: current.status,
    productMissing: lacksProduct(row),
    doneOn: null,
    deadline,
    periodTo,
    today,
    soonDays: SOON_DAYS,
  })
}

const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
]

type Keyed = { candidateKeys: readonly string[] }

/** The organisations at which a slot asks for somebody. */
const slotPlaces = (slots: readonly Keyed[]): string[] =>
  slots.flatMap(({ candidateKeys }) => candidateKeys.flatMap((key) => /^role:.*@(.+)$/.exec(key)?.[1] ?? []))

const placesOf = (keys: readonly string[], { holders }: Ladder) =>
  keys.flatMap((key) => {
    const asked = /^role:(\w+)@(.+)$/.exec(key)
    if (asked !== null) return [{ role: asked[1]!, organisation: asked[2]! }]
    const position = holders.find((holder) => key === `position:${holder.position}`)
    return position === undefined ? [] : [{ role: position.role, organisation: position.organisation }]
  })
