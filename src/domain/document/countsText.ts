import type { Assessment } from '@/domain/indicator/types'
import type { TaskStatus } from '@/domain/task/types'
import { TASK_STATUSES } from '@/domain/task/types'
import type { IndicatorLine, TaskLine } from './reportFacts'
import type { Say } from './types'

/** In the order in which a report speaks of them. */
const ASSESSED: readonly Assessment[] = [
  'exceeded',
  'met',
  'on_path',
  'behind',
  'not_met',
  'to_judge',
  'not_due',
  'no_target',
]

/** `of`: of the whole plan, or of one of its fields. */
type Counted<Line> = { lines: readonly Line[]; of: 'plan' | 'field'; say: Say }

/** How many indicators there are, how many have a figure, and what is to be said of these. */
export const indicatorCounts = ({ lines, of, say }: Counted<IndicatorLine>): string => {
  const told = lines.filter(({ reported }) => reported !== null)
  const parts = ASSESSED.flatMap((assessment) => {
    const count = told.filter((line) => line.assessment === assessment).length
    return count === 0 ? [] : [say(`figure.counted.${assessment}`, { count })]
  })
  const missing = lines.length - told.length
  return [
    say('report.results.indicators', { of, all: lines.length, told: told.length }),
    ...(parts.length === 0 ? [] : [say('report.results.among', { parts: parts.join('; ') })]),
    ...(missing === 0 ? [] : [say('report.results.missing', { count: missing })]),
  ].join('')
}

/** How many tasks there are, and how many stand where, the late ones among these. */
export const taskCounts = ({ lines, of, say }: Counted<TaskLine>): string => {
  const count = (status: TaskStatus | null): number => lines.filter((line) => line.status === status).length
  const parts = TASK_STATUSES.flatMap((status) => {
    if (count(status) === 0) return []
    const late = lines.filter((line) => line.status === status && isLate(line)).length
    const counted = say(`figure.countedTasks.${status}`, { count: count(status) })
    return [late === 0 ? counted : say('report.results.late', { counted, count: late })]
  })
  return [
    say('report.results.tasks', { of, all: lines.length }),
    ...(parts.length === 0 ? [] : [say('report.results.tasksAmong', { parts: parts.join('; ') })]),
    ...(count(null) === 0 ? [] : [say('report.results.tasksMissing', { count: count(null) })]),
  ].join('')
}

/** Its day has passed and it is not done. */
export const isLate = ({ timing, status }: TaskLine): boolean => timing === 'overdue' && status !== 'done'
