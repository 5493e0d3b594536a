import { laneOf } from '@/domain/board/laneOf'
import { taskAt, type TaskAt } from '@/domain/board/taskAt'
import { taskBucketOf } from '@/domain/board/taskBucketOf'
import type { Bucket } from '@/domain/board/types'
import type { IsoDate } from '@/domain/time'
import type { BoardPlan } from '@/data/board/readCommunes'
import type { TaskOnBoard, TaskReported } from '@/data/board/readBoardTasks'

export type BoardTask = Omit<TaskOnBoard, 'updates' | 'plan'> &
  TaskAt & {
    bucket: Bucket
    lane: ReturnType<typeof laneOf>
    /** What was last said of it; null when nothing ever was. */
    last: TaskReported | null
  }

export const boardTask = ({
  row,
  plan,
  asOf,
}: {
  row: TaskOnBoard
  plan: BoardPlan
  asOf: IsoDate
}): BoardTask => {
  const { updates, plan: _plan, ...task } = row
  const at = taskAt({ deadline: task.deadline, updates, today: asOf })
  return {
    ...task,
    ...at,
    bucket: taskBucketOf({ status: at.status, light: at.timing.light }),
    lane: laneOf({ ...plan, deadline: task.deadline, milestones: task.milestones }),
    last: updates[0] ?? null,
  }
}
