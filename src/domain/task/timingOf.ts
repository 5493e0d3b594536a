import { daysBetween } from '@/domain/period/daysBetween'
import type { Deadline, TaskStatus, TaskTiming } from '@/domain/task/types'
import type { IsoDate } from '@/domain/time'

type TaskToTime = {
  status: TaskStatus
  /** The day a done task was finished, null when nobody wrote it down. */
  doneOn: IsoDate | null
  deadline: Deadline
  today: IsoDate
  /** From how many days before its end an unfinished task is due soon. */
  soonDays: number
}

/**
 * Timing and light of a task; both follow from status, deadline and day and are never typed. The last day of the
 * deadline is in time.
 *
 * - Done: 'ahead' before the end, 'on_time' on it, 'overdue' after it, which is yellow and not red because nothing is
 *   left to do. Without a day of finishing lateness cannot be shown, so it counts as finished by today or by the end,
 *   whichever is earlier.
 * - Maintained: reached and kept up, 'on_time' and green.
 * - In progress or not started: 'overdue' red after the end, 'due_soon' yellow, else 'on_time', green when in
 *   progress, grey when not started because nothing can be judged yet.
 * - Paused: the same timing, but grey, and yellow instead of red once overdue: a pause explains, it does not hide.
 * - No deadline: green when done, maintained or a recurring task in progress, else grey.
 */
export const timingOf = ({ status, doneOn, deadline, today, soonDays }: TaskToTime): TaskTiming => {
  const end = deadline.extendedTo ?? deadline.end
  if (end === null) return withoutDeadline({ status, recurring: deadline.recurring })
  if (status === 'maintained') return { timing: 'on_time', light: 'green' }
  if (status === 'done') return finished({ end, doneOn: doneOn ?? (today < end ? today : end) })

  if (today > end) return { timing: 'overdue', light: status === 'paused' ? 'yellow' : 'red' }
  const isSoon = daysBetween({ from: today, to: end }) <= soonDays
  if (status === 'paused') return { timing: isSoon ? 'due_soon' : 'on_time', light: 'grey' }
  if (isSoon) return { timing: 'due_soon', light: 'yellow' }
  return { timing: 'on_time', light: status === 'in_progress' ? 'green' : 'grey' }
}

const withoutDeadline = ({ status, recurring }: { status: TaskStatus; recurring: boolean }): TaskTiming => {
  const isFine = status === 'done' || status === 'maintained' || (status === 'in_progress' && recurring)
  return { timing: 'no_deadline', light: isFine ? 'green' : 'grey' }
}

const finished = ({ end, doneOn }: { end: IsoDate; doneOn: IsoDate }): TaskTiming => {
  if (doneOn > end) return { timing: 'overdue', light: 'yellow' }
  return { timing: doneOn < end ? 'ahead' : 'on_time', light: 'green' }
}
