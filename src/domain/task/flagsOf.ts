import type { TaskFlag, TaskReport } from '@/domain/task/types'

/**
 * What a reviewer should look at in a reported task; doubts, never refusals. A done task names its product (the
 * number and date of the issued document, six-clear "rõ sản phẩm"), a paused one says why.
 */
export const flagsOf = ({ reported }: { reported: TaskReport }): TaskFlag[] => {
  const { status, progress, result, difficulty } = reported
  const flags: TaskFlag[] = []
  const isDoneTooEarly = status === 'done' && progress !== null && progress < 100
  const isBegun = status === 'not_started' && progress !== null && progress > 0
  if (isDoneTooEarly || isBegun) flags.push('progress_contradicts_status')
  if (status === 'done' && result === null) flags.push('done_without_result')
  if (status === 'paused' && difficulty === null) flags.push('paused_without_reason')
  return flags
}
