import { daysBetween } from '@/domain/period/daysBetween'
import type { Deadline, TaskStatus, TaskTiming } from '@/domain/task/types'
import type { IsoDate } from '@/domain/time'

type TaskToTime = {
  status: TaskStatus
  /** Reported as done while nothing shows it (`isProductMissing`). */
  productMissing?: boolean
  /** The day a done task was finished, null when nobody wrote it down. */
  doneOn: IsoDate | null
  deadline: Deadline
  /** Last day of the period that the status was reported for; work that recurs is judged in it. */
  periodTo: IsoDate
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
 * - Done without a product: not done yet, so timed like work that goes on, and always yellow: somebody says that
 *   nothing is left to do, and nothing shows it.
 * - Maintained: reached and kept up, 'on_time' and green.
 * - In progress or not started: 'overdue' red after the end, 'due_soon' yellow, else 'on_time', green when in
 *   progress, grey when not started because nothing can be judged yet.
 * - Paused: the same timing, but grey, and yellow instead of red once overdue: a pause explains, it does not hide.
 * - Recurring, until its own end has passed: asked anew in each period (`inPeriod`).
 * - No deadline: green when done or maintained, else grey.
 */
export const timingOf = (task: TaskToTime): TaskTiming => {
  const { status, doneOn, deadline, today } = task
  const { end, recurring } = deadline
  if (status === 'done' && task.productMissing) return { ...unfinished(task), light: 'yellow' }
  if (recurring && (end === null || today <= end)) return inPeriod(task)
  if (end === null) {
    return { timing: 'no_deadline', light: status === 'done' || status === 'maintained' ? 'green' : 'grey' }
  }
  if (status === 'maintained') return { timing: 'on_time', light: 'green' }
  if (status === 'done') return finished({ end, doneOn: doneOn ?? (today < end ? today : end) })
  return unfinished(task)
}

const unfinished = ({ status, deadline: { end }, today, soonDays }: TaskToTime): TaskTiming => {
  if (end === null) return { timing: 'no_deadline', light: 'grey' }
  if (today > end) return { timing: 'overdue', light: status === 'paused' ? 'yellow' : 'red' }
  const isSoon = daysBetween({ from: today, to: end }) <= soonDays
  if (status === 'paused') return { timing: isSoon ? 'due_soon' : 'on_time', light: 'grey' }
  if (isSoon) return { timing: 'due_soon', light: 'yellow' }
  return { timing: 'on_time', light: status === 'in_progress' ? 'green' : 'grey' }
}

/**
 * Work that recurs, in one of its periods: done, kept up or going on is what the period asks for. What has not begun,
 * or rests, is 'overdue' on the period's last day, on which the period is judged.
 */
const inPeriod = ({ status, deadline: { end }, periodTo, today, soonDays }: TaskToTime): TaskTiming => {
  if (status === 'done' || status === 'maintained' || status === 'in_progress') {
    return { timing: 'on_time', light: 'green' }
  }
  if (today >= periodTo) return { timing: 'overdue', light: status === 'paused' ? 'yellow' : 'red' }
  const last = end !== null && end < periodTo ? end : periodTo
  const isSoon = daysBetween({ from: today, to: last }) <= soonDays
  if (status === 'paused') return { timing: isSoon ? 'due_soon' : 'on_time', light: 'grey' }
  return isSoon ? { timing: 'due_soon', light: 'yellow' } : { timing: 'on_time', light: 'grey' }
}

const finished = ({ end, doneOn }: { end: IsoDate; doneOn: IsoDate }): TaskTiming => {
  if (doneOn > end) return { timing: 'overdue', light: 'yellow' }
  return { timing: doneOn < end ? 'ahead' : 'on_time', light: 'green' }
}
