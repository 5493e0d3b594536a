import { bucketOf } from '@/domain/board/bucketOf'
import type { Point } from '@/domain/board/seriesOf'
import type { Bucket } from '@/domain/board/types'
import { hasContent } from '@/domain/indicator/hasContent'
import type { Kind } from '@/domain/indicator/types'
import type { PeriodKey } from '@/domain/period/types'

type Followed = { kind: Kind; points: readonly Point[] }

export type AcceptedFigure<I> = { indicator: I; point: Point; bucket: Bucket }

const ORDER: readonly Bucket[] = ['red', 'yellow', 'green', 'not_due', 'unjudged', 'missing']

/**
 * The figures of the newest period of which any was accepted, red ones first, then yellow, else in the order of the
 * plan; null before the first was accepted.
 */
export const newestAccepted = <I extends Followed>({
  indicators,
}: {
  indicators: readonly I[]
}): { period: PeriodKey; figures: AcceptedFigure<I>[] } | null => {
  const accepted = indicators.flatMap((indicator) =>
    indicator.points
      .filter(({ isOfficial, reported }) => isOfficial && hasContent({ kind: indicator.kind, reported }))
      .map((point) => ({ indicator, point, bucket: bucketOf(point) })),
  )
  const newest = accepted.reduce<Point | null>(
    (last, { point }) => (last === null || point.end > last.end ? point : last),
    null,
  )
  if (newest === null) return null
  const figures = accepted
    .filter(({ point }) => point.period === newest.period)
    .sort((a, b) => ORDER.indexOf(a.bucket) - ORDER.indexOf(b.bucket))
  return { period: newest.period, figures }
}
