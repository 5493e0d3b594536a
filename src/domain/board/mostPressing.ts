import type { Bucket } from '@/domain/board/types'
import type { IsoDate } from '@/domain/time'

const ORDER: readonly Bucket[] = ['red', 'yellow', 'missing', 'not_due', 'unjudged', 'green']

type Pressing = { bucket: Bucket; redSince: IsoDate | null; deadline: { end: IsoDate | null } }

/** Order of tasks, for `sort`: red first and longest red before that, then yellow, missing, and what asks for nothing. */
export const mostPressing = (a: Pressing, b: Pressing): number => {
  const byBucket = ORDER.indexOf(a.bucket) - ORDER.indexOf(b.bucket)
  if (byBucket !== 0) return byBucket
  const day = (task: Pressing): string => task.redSince ?? task.deadline.end ?? '9999'
  return day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1
}
