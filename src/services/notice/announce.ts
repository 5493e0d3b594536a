import { timersOf } from '@/domain/approval/timersOf'
import { dueOfStep } from '@/domain/approval/dueOfStep'
import type { InstanceState, LadderEvent, Situation } from '@/domain/approval/types'
import { closedBy } from '@/domain/notice/closedBy'
import { noticesOf } from '@/domain/notice/noticesOf'
import type { Subject } from '@/domain/notice/types'
import { isAside } from '@/domain/approval/isAside'
import { calendarOf } from '@/domain/period/calendarOf'
import type { Instant } from '@/domain/time'
import { readTiming } from '@/data/notice/readTiming'
import { writeNotices } from '@/data/notice/writeNotices'
import type { Db } from '@/data/session'

/**
 * Tells of what a command has brought about, in its transaction: who can act now, whose document it is, what is no
 * longer to be done; and sets the timers of what is asked for. One statement, one more where a decision with a due day is
 * open, none for an aside.
 */
export const announce = async ({
  db,
  subject,
  situation: { workflow, org, doc, state: before },
  next,
  event,
  seq,
  now,
}: {
  db: Db
  subject: Subject
  /** As it was before the command. */
  situation: Pick<Situation, 'workflow' | 'org' | 'doc' | 'state'>
  next: InstanceState
  event: LadderEvent
  seq: number
  now: Instant
}): Promise<void> => {
  if (isAside(event.type)) return
  const open = next.slots
    .filter(({ status }) => status === 'open')
    .map(({ id, step: key }) => ({ id, step: workflow.steps.find((one) => one.key === key)! }))
  // What has no due day needs neither calendar nor dates.
  const isTimed = open.some(({ step }) => step.due !== undefined)
  const timing = isTimed ? await readTiming({ db, subject }) : null
  const asked = open.map(({ id, step }) => {
    if (timing === null) return { id, dueAt: null, timers: [] }
    const { days, openedAt, ...anchors } = timing
    const facts = { ...anchors, openedAt: openedAt[id] ?? now, calendar: calendarOf({ days }) }
    return {
      id,
      dueAt: dueOfStep({ due: step.due, ...facts }),
      timers: timersOf({ slot: id, step, ...facts }),
    }
  })
  const opened = new Set(event.detail.opened.map(({ id }) => id))
  const notices = noticesOf({
    workflow,
    org,
    doc,
    before,
    next,
    event,
    seq,
    subject: subject.id,
    dueAt: Object.fromEntries(asked.map(({ id, dueAt }) => [id, dueAt])),
    now,
  })
  const closing = closedBy({ before, next, event })
  await writeNotices({
    db,
    notices: notices.map((notice) => ({ ...notice, subject })),
    timers: asked.filter(({ id }) => opened.has(id)).flatMap(({ timers }) => timers),
    closing: { ...closing, subjects: [subject.id] },
    now,
  })
}
