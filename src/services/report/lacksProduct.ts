import { isProductMissing } from '@/domain/task/isProductMissing'
import type { TaskRow } from '@/data/report/readRows'

/** Whether a task's row of a report says that it is done while no product stands beside it. */
export const lacksProduct = ({
  current,
  output,
  deadline,
  product,
}: Pick<TaskRow, 'current' | 'output' | 'deadline' | 'product'>): boolean =>
  isProductMissing({ status: current.status, output, recurring: deadline.recurring, found: product })
