import { laneOf } from '@/domain/board/laneOf'
import { taskAt, type TaskAt } from '@/domain/board/taskAt'
import { taskBucketOf } from '@/domain/board/taskBucketOf'
import type { Bucket } from '@/domain/board/types'
import { withParts } from '@/domain/task/withParts'
import type { IsoDate } from '@/domain/time'
import type { BoardPeriod, BoardPlan } from '@/data/board/readCommunes'
import type { TaskOnBoard, TaskReported } from '@/data/board/readBoardTasks'

export type BoardTask = Omit<TaskOnBoard, 'updates' | 'plan'> &
  TaskAt & {
    bucket: Bucket
    lane: ReturnType<typeof laneOf>
    /** What was last said of it; null when nothing ever was. */
    last: TaskReported | null
  }

type Asked = {
  /** All tasks of the plan. */
  rows: readonly TaskOnBoard[]
  plan: BoardPlan
  period: BoardPeriod
  /** The last day that the period stands for. */
  periodTo: IsoDate
  asOf: IsoDate
}

/** The tasks of a plan as a board shows them, each with what its sub-tasks make of it. */
export const boardTasks = ({ rows, plan, period, periodTo, asOf }: Asked): BoardTask[] => {
  const found = withParts({
    rows,
    stateOf: (row, parts) =>
      taskAt({ ...row, parts, period: { key: period.key, to: periodTo }, today: asOf }),
  })
  return rows.map((row): BoardTask => {
    const { updates, plan: _plan, ...task } = row
    const at = found.get(row.id)!
    return {
      ...task,
      ...at,
      bucket: taskBucketOf({ status: at.status, light: at.timing.light }),
      lane: laneOf({ ...plan, deadline: task.deadline, milestones: task.milestones }),
      last: updates[0] ?? null,
    }
  })
}
