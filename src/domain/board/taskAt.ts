import { addDays } from '@/domain/period/addDays'
import { SOON_DAYS } from '@/domain/task/soonDays'
import { timingOf } from '@/domain/task/timingOf'
import type { Deadline, TaskStatus, TaskTiming } from '@/domain/task/types'
import type { IsoDate } from '@/domain/time'

/** What one period's report says of a task. `start`–`end`: the days whose facts count. */
export type StatusInPeriod = { status: TaskStatus; start: IsoDate; end: IsoDate }

type Asked = {
  deadline: Deadline & { done: boolean }
  /** What was reported, the newest period first; periods that say nothing are left out. */
  updates: readonly StatusInPeriod[]
  today: IsoDate
}

export type TaskAt = {
  /** As last reported; 'done' where the plan itself says that it was done before; null when nobody ever said. */
  status: TaskStatus | null
  timing: TaskTiming
  /** The first day of which it is known that the task was open though its deadline had passed, without a break. */
  redSince: IsoDate | null
}

/**
 * A task as a board shows it on a day. Nothing reported is missing: its timing is shown by the day, but its light stays
 * grey. It is red from the day after its deadline on, or, where a report said otherwise since, from the first day of
 * the period after that report.
 */
export const taskAt = ({ deadline, updates, today }: Asked): TaskAt => {
  if (deadline.done && updates.length === 0) {
    return { status: 'done', timing: { timing: 'on_time', light: 'green' }, redSince: null }
  }
  const status = updates[0]?.status ?? null
  const timing = timingOf({
    status: status ?? 'not_started',
    doneOn: finishedOn({ deadline, updates }),
    deadline,
    today,
    soonDays: SOON_DAYS,
  })
  if (status === null) return { status, timing: { ...timing, light: 'grey' }, redSince: null }
  return { status, timing, redSince: timing.light === 'red' ? openSince({ deadline, updates }) : null }
}

const isOpen = (status: TaskStatus): boolean => status === 'not_started' || status === 'in_progress'

/** The last day of the deadline that counts; an extension takes the place of the first. */
const endOf = ({ end, extendedTo }: Deadline): IsoDate | null => extendedTo ?? end

const openSince = ({ deadline, updates }: Pick<Asked, 'deadline' | 'updates'>): IsoDate => {
  const dayAfter = addDays({ day: endOf(deadline)!, days: 1 })
  const broken = updates.findIndex(({ status }) => !isOpen(status))
  const firstOpen = broken === -1 ? null : updates[broken - 1]!.start
  return firstOpen !== null && firstOpen > dayAfter ? firstOpen : dayAfter
}

/**
 * The day from which on a finished task can have been finished, where a report shows that it was still open after its
 * deadline; null where nothing shows it, so that nobody is called late without proof.
 */
const finishedOn = ({ deadline, updates }: Pick<Asked, 'deadline' | 'updates'>): IsoDate | null => {
  const lastOpen = updates.find(({ status }) => isOpen(status))
  const end = endOf(deadline)
  if (lastOpen === undefined || end === null || lastOpen.end <= end) return null
  return addDays({ day: lastOpen.end, days: 1 })
}
