import type { Payload } from 'payload'
import { fireTimers } from '@/domain/approval/fireTimers'
import { dueOfStep } from '@/domain/approval/dueOfStep'
import { peopleOnSlot } from '@/domain/approval/peopleOnSlot'
import { SYSTEM } from '@/domain/approval/system'
import { timersOf, type Timer } from '@/domain/approval/timersOf'
import { isUrgent } from '@/domain/notice/isUrgent'
import type { Subject } from '@/domain/notice/types'
import { calendarOf } from '@/domain/period/calendarOf'
import type { Refusal } from '@/domain/refusal'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readTiming } from '@/data/notice/readTiming'
import { claimTimers, readSubjectsDue, settleTimers } from '@/data/notice/timers'
import { writeNotices, type NoticeRow } from '@/data/notice/writeNotices'
import { readReviewedPlan } from '@/data/plan/readReviewedPlan'
import { readReport } from '@/data/report/readReport'
import { dbOf, type Db } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import type { Climb, DocumentKind, Head } from '../approval/kind'
import { runOnDocument } from '../approval/runOnDocument'
import { planKind } from '../plan/planKind'
import { reportKind } from '../report/reportKind'

/** At one go; what is left waits a minute. */
const MOST_DOCUMENTS = 200

const clock = { person: SYSTEM, appointments: [] }

/**
 * Lets the timers fire whose moment has come, document by document, each in a transaction of its own: whoever can act is
 * reminded, a decision that is late is asked of more people, through the ladder like every command. A document that
 * fails is logged and leaves the others as they are.
 * @returns how many documents had something to fire
 */
export const fireDueTimers = async ({
  payload,
  now,
}: {
  payload: Payload
  now: Instant
}): Promise<number> => {
  const subjects = await readSubjectsDue({ db: dbOf(payload), now, limit: MOST_DOCUMENTS })
  for (const subject of subjects) {
    try {
      await withTransaction(payload, null, ({ db }) => fireOf({ db, subject, now }))
    } catch (err) {
      payload.logger.error({ err, msg: 'timers of a document did not fire', subject })
    }
  }
  return subjects.length
}

type Asked = { db: Db; subject: Subject; now: Instant }

const fireOf = async (asked: Asked): Promise<void> => {
  const { db, subject } = asked
  if (subject.kind === 'report') {
    const seen = await readReport({ db, id: subject.id, person: SYSTEM, keys: [] })
    return fire({ kind: reportKind, seen: seen!, ...asked })
  }
  const seen = await readReviewedPlan({ db, plan: subject.id, lock: false })
  return fire({ kind: planKind, seen: seen!, ...asked })
}

const fire = async <H extends Head, F extends Climb, Extra extends object>({
  kind,
  seen,
  db,
  subject,
  now,
}: Asked & { kind: DocumentKind<H, F, Extra>; seen: H }): Promise<void> => {
  // The document before its timers, as every command does it.
  const head = await kind.lock({ db, seen })
  const due = await claimTimers({ db, subject, now })
  if (due.length === 0) return
  const command = { type: 'escalate' as const, slot: due[0]!.slot }
  const facts = await kind.readFacts({ db, head, command })
  const { days, openedAt, ...anchors } = await readTiming({ db, subject })
  const { state, workflow, doc, org } = kind.situation({ actor: clock, head, facts, now })
  const open = state.slots
    .filter(({ status }) => status === 'open')
    .map((slot) => ({
      slot,
      step: workflow.steps.find(({ key }) => key === slot.step)!,
      facts: { ...anchors, openedAt: openedAt[slot.id] ?? now, calendar: calendarOf({ days }) },
    }))
  const firing = fireTimers({
    due,
    scheduled: open.flatMap(({ slot, step, facts }): Timer[] => timersOf({ slot: slot.id, step, ...facts })),
    open: open.map(({ slot }) => slot.id),
    now,
  })
  await settleTimers({ db, firing, now })

  const reminded = firing.remind.flatMap((timer) => {
    const { slot, step, facts } = open.find((one) => one.slot.id === timer.slot)!
    const dueAt = dueOfStep({ due: step.due, ...facts })
    const dueOn = dueAt === null ? null : dayInVietnam(dueAt)
    return peopleOnSlot({ slot, workflow, state, doc, org }).map((one): NoticeRow => ({
      ...one,
      subject,
      kind: 'remind',
      cause: `slot:${slot.id}:remind:${timer.ordinal}`,
      slot: slot.id,
      step: slot.step,
      dueOn,
      isUrgent: isUrgent({ kind: 'remind', dueOn, isSender: false, now }),
    }))
  })
  if (firing.remind.length > 0) {
    const askedAnew = firing.remind.map(({ slot }) => slot)
    const closing = { subjects: [subject.id], slots: [], askedAnew, kinds: [] }
    await writeNotices({ db, notices: reminded, timers: [], closing, now })
  }
  for (const { slot } of firing.escalate) {
    const command = { type: 'escalate' as const, slot }
    const fresh = await kind.lock({ db, seen: head })
    try {
      await runOnDocument({ kind, db, actor: clock, seen: fresh, command, revision: fresh.revision, now })
    } catch (error) {
      // Refused before anything was written: there is nobody to add.
      if ((error as { refusal?: Refusal }).refusal?.code !== 'already_escalated') throw error
    }
  }
}
