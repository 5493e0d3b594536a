import { addDays } from '@/domain/period/addDays'
import type { PeriodKey } from '@/domain/period/types'
import { isProductMissing } from '@/domain/task/isProductMissing'
import type { RolledUp } from '@/domain/task/rollUp'
import { SOON_DAYS } from '@/domain/task/soonDays'
import { timingOf } from '@/domain/task/timingOf'
import type { Deadline, ProductFound, TaskStatus, TaskTiming } from '@/domain/task/types'
import type { IsoDate } from '@/domain/time'

/** What one period's report says of a task. `start`–`end`: the days whose facts count. */
export type StatusInPeriod = {
  period: PeriodKey
  status: TaskStatus
  start: IsoDate
  end: IsoDate
  progress: number | null
  product: ProductFound | null
}

type Asked = {
  deadline: Deadline & { done: boolean }
  output: string | null
  /** What was reported, the newest period first; periods that say nothing are left out. */
  updates: readonly StatusInPeriod[]
  /** What its sub-tasks make of it; null where it has none. */
  parts: RolledUp | null
  /** The period that is looked at, `to` its last day. */
  period: { key: PeriodKey; to: IsoDate }
  today: IsoDate
}

export type TaskAt = {
  /** As last reported; 'done' where the plan itself says that it was done before; null when nobody ever said. */
  status: TaskStatus | null
  progress: number | null
  /** Reported as done while nothing shows it: it does not count as done. */
  productMissing: boolean
  /** Nobody reports it itself: its state is that of its sub-tasks. */
  isRolledUp: boolean
  parts: { done: number; total: number } | null
  timing: TaskTiming
  /** The first day of which it is known that the task was open though its deadline had passed, without a break. */
  redSince: IsoDate | null
}

/**
 * A task as a board shows it on a day. Nothing reported is missing: its timing is shown by the day, but its light stays
 * grey. It is red from the day after its deadline on, or, where a report said otherwise since, from the first day of
 * the period after that report. Of work that recurs only the period at hand counts.
 */
export const taskAt = (asked: Asked): TaskAt => {
  const { deadline, output, parts, period, today } = asked
  const updates = deadline.recurring
    ? asked.updates.filter((update) => update.period === period.key)
    : asked.updates
  const [last] = updates
  const counts = parts === null ? null : { done: parts.done, total: parts.total }
  const still = { progress: null, productMissing: false, isRolledUp: false, parts: counts, redSince: null }
  if (deadline.done && !deadline.recurring && last === undefined) {
    return { ...still, status: 'done', timing: { timing: 'on_time', light: 'green' } }
  }
  const status = last?.status ?? parts?.status ?? null
  const productMissing =
    last !== undefined &&
    isProductMissing({ status: last.status, output, recurring: deadline.recurring, found: last.product })
  const timing = timingOf({
    status: status ?? 'not_started',
    productMissing,
    doneOn: finishedOn({ deadline, updates }),
    deadline,
    periodTo: period.to,
    today,
    soonDays: SOON_DAYS,
  })
  if (status === null) return { ...still, status, timing: { ...timing, light: 'grey' } }
  return {
    status,
    progress: last === undefined ? (parts?.progress ?? null) : last.progress,
    productMissing,
    isRolledUp: last === undefined,
    parts: counts,
    timing,
    redSince: timing.light === 'red' ? openSince({ ...asked, updates }) : null,
  }
}

const isOpen = (status: TaskStatus): boolean => status === 'not_started' || status === 'in_progress'

const openSince = ({ deadline: { end }, updates, period, today }: Asked): IsoDate => {
  // Only work that recurs is red before a day of its own: for its period.
  if (end === null || today <= end) return period.to
  const dayAfter = addDays({ day: end, days: 1 })
  const broken = updates.findIndex(({ status }) => !isOpen(status))
  const firstOpen = broken === -1 ? null : (updates[broken - 1]?.start ?? null)
  return firstOpen !== null && firstOpen > dayAfter ? firstOpen : dayAfter
}

/**
 * The day from which on a finished task can have been finished, where a report shows that it was still open after its
 * deadline; null where nothing shows it, so that nobody is called late without proof.
 */
const finishedOn = ({ deadline: { end }, updates }: Pick<Asked, 'deadline' | 'updates'>): IsoDate | null => {
  const lastOpen = updates.find(({ status }) => isOpen(status))
  if (lastOpen === undefined || end === null || lastOpen.end <= end) return null
  return addDays({ day: lastOpen.end, days: 1 })
}
