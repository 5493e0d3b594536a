import type { Bucket } from '@/domain/board/types'
import { addDays } from '@/domain/period/addDays'
import { SOON_DAYS } from '@/domain/task/soonDays'
import type { Deadline, TaskStatus } from '@/domain/task/types'
import type { IsoDate } from '@/domain/time'

type Task = { status: TaskStatus | null; bucket: Bucket; deadline: Deadline & { done: boolean } }

/**
 * Tasks a meeting has to speak of because of their day, the nearest first: open ones that end within the days in which
 * something can still be done, and those whose day has passed of which nobody ever reported. What is red stands
 * elsewhere, with since when.
 */
export const dueTasks = <T extends Task>({ tasks, day }: { tasks: readonly T[]; day: IsoDate }): T[] => {
  const until = addDays({ day, days: SOON_DAYS })
  return tasks
    .filter((task) => {
      const { end } = task.deadline
      const isOpen = !task.deadline.done && task.status !== 'done' && task.status !== 'maintained'
      return isOpen && task.bucket !== 'red' && end !== null && end <= until
    })
    .sort((a, b) => {
      const [one, other] = [a.deadline.end!, b.deadline.end!]
      return one === other ? 0 : one < other ? -1 : 1
    })
}
