import type { Payload } from 'payload'
import { fireTimers } from '@/domain/approval/fireTimers'
import { dueOfStep } from '@/domain/approval/dueOfStep'
import { peopleOnSlot } from '@/domain/approval/peopleOnSlot'
import { SYSTEM } from '@/domain/approval/system'
import { timersOf, type Timer } from '@/domain/approval/timersOf'
import { isUrgent } from '@/domain/notice/isUrgent'
import { calendarOf } from '@/domain/period/calendarOf'
import type { Refusal } from '@/domain/refusal'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { readTiming } from '@/data/notice/readTiming'
import { claimTimers, readReportsDue, settleTimers } from '@/data/notice/timers'
import { writeNotices, type NoticeRow } from '@/data/notice/writeNotices'
import { lockReport, readReport } from '@/data/report/readReport'
import { dbOf, type Db } from '@/data/session'
import { withTransaction } from '@/data/withTransaction'
import { situationOf } from '../approval/situationOf'
import { runCommand } from '../report/runCommand'

/** At one go; what is left waits a minute. */
const MOST_REPORTS = 200

const clock = { person: SYSTEM, appointments: [] }

/**
 * Lets the timers fire whose moment has come, report by report, each in a transaction of its own: whoever can act is
 * reminded, a decision that is late is asked of more people, through the ladder like every command. A report that
 * fails is logged and leaves the others as they are.
 * @returns how many reports had something to fire
 */
export const fireDueTimers = async ({
  payload,
  now,
}: {
  payload: Payload
  now: Instant
}): Promise<number> => {
  const reports = await readReportsDue({ db: dbOf(payload), now, limit: MOST_REPORTS })
  for (const report of reports) {
    try {
      await withTransaction(payload, null, ({ db }) => fireOf({ db, report, now }))
    } catch (err) {
      payload.logger.error({ err, msg: 'timers of a report did not fire', report })
    }
  }
  return reports.length
}

const fireOf = async ({ db, report, now }: { db: Db; report: string; now: Instant }): Promise<void> => {
  const seen = await readReport({ db, id: report, person: SYSTEM, keys: [] })
  // The report before its timers, as every command does it.
  const head = await lockReport({ db, head: seen! })
  const due = await claimTimers({ db, report, now })
  if (due.length === 0) return
  const ladder = await readLadder({ db, report })
  const { days, openedAt, ...anchors } = await readTiming({ db, report })
  const situation = situationOf({ actor: clock, head, ladder, now })
  const { state, workflow, doc, org } = situation
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
    return peopleOnSlot({ slot, state, doc, org }).map((one): NoticeRow => ({
      ...one,
      subject: { kind: 'report', id: report },
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
    const closing = { subjects: [report], slots: [], askedAnew, kinds: [] }
    await writeNotices({ db, notices: reminded, timers: [], closing, now })
  }
  for (const { slot } of firing.escalate) {
    const command = { type: 'escalate' as const, slot }
    const fresh = await lockReport({ db, head })
    try {
      await runCommand({ db, actor: clock, seen: fresh, command, revision: fresh.revision, now })
    } catch (error) {
      // Refused before anything was written: there is nobody to add.
      if ((error as { refusal?: Refusal }).refusal?.code !== 'already_escalated') throw error
    }
  }
}
