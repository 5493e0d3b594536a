import type { TaskFlag, TaskReport } from '@/domain/task/types'

/**
 * What a reviewer should look at in a reported task; doubts, never refusals. A done task says its result and has its
 * product beside it (six-clear "rõ sản phẩm"), a paused one says why.
 *
 * @param productMissing as `isProductMissing` finds it
 */
export const flagsOf = ({
  reported,
  productMissing,
}: {
  reported: TaskReport
  productMissing: boolean
}): TaskFlag[] => {
  const { status, progress, result, difficulty } = reported
  const flags: TaskFlag[] = []
  const isDoneTooEarly = status === 'done' && progress !== null && progress < 100
  const isBegun = status === 'not_started' && progress !== null && progress > 0
  if (isDoneTooEarly || isBegun) flags.push('progress_contradicts_status')
  if (status === 'done' && result === null) flags.push('done_without_result')
  if (productMissing) flags.push('product_missing')
  if (status === 'paused' && difficulty === null) flags.push('paused_without_reason')
  return flags
}
