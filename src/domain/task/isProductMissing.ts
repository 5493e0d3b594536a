import type { ProductFound, TaskStatus } from '@/domain/task/types'

type Reported = {
  status: TaskStatus | null
  /** The product that the plan asks for; empty where it asks for none. */
  output: string | null
  recurring: boolean
  /** Null where nobody has looked, as for a task that is not done. */
  found: ProductFound | null
}

/**
 * Whether a task is reported as done while nothing shows it: it is kept as reported and does not count as done. A
 * product of an earlier report still stands, but not for a task that recurs: each period asks for its own.
 */
export const isProductMissing = ({ status, output, recurring, found }: Reported): boolean => {
  if (status !== 'done' || (output ?? '').trim() === '') return false
  return !(found?.here === true || (!recurring && found?.before === true))
}
