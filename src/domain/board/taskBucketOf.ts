import type { Bucket } from '@/domain/board/types'
import type { TaskStatus, TaskTiming } from '@/domain/task/types'

/** Where a task is counted; one of which nothing was ever reported is missing, and a grey one is not due. */
export const taskBucketOf = ({
  status,
  light,
}: {
  status: TaskStatus | null
  light: TaskTiming['light']
}): Bucket => {
  if (status === null) return 'missing'
  return light === 'grey' ? 'not_due' : light
}
