import { targetAt } from '@/domain/indicator/targetAt'
import type { Target } from '@/domain/indicator/types'
import { accept, refuse, type Result } from '@/domain/refusal'
import type { IsoDate } from '@/domain/time'

export type DatedTarget = Pick<Target, 'comparator' | 'value' | 'upper' | 'text' | 'dueOn'> & {
  validFrom: IsoDate
}

type ToCheck = {
  /** As it is stored; null for a new one. */
  before: DatedTarget | null
  after: DatedTarget
  /** The other targets of the indicator. */
  others: readonly DatedTarget[]
  /** Last days of the periods whose figures of the indicator have been accepted. */
  judged: readonly IsoDate[]
  /** The first day from which the amendment holds that orders it; null without one. */
  amendmentFrom: IsoDate | null
}

/**
 * Whether a target may be written. What an amendment orders holds from the amendment's first day at the earliest; and no
 * accepted figure may come to be measured by another target than the one it was judged by. A period that had no target
 * may get one.
 *
 * Refusals (rule): `target_before_amendment`, `target_judged` with the last day that was judged by what it would change.
 */
export const acceptsTarget = ({ before, after, others, judged, amendmentFrom }: ToCheck): Result<null> => {
  if (amendmentFrom !== null && after.validFrom < amendmentFrom) {
    return refuse('rule', 'target_before_amendment', { path: 'validFrom', params: { from: amendmentFrom } })
  }
  const stored = before === null ? others : [...others, before]
  const changed = judged.filter((periodTo) => {
    const held = targetAt({ targets: stored, periodTo })
    return held !== null && !isSame(held, targetAt({ targets: [...others, after], periodTo }))
  })
  const until = changed.sort().at(-1)
  if (until === undefined) return accept(null)
  return refuse('rule', 'target_judged', { path: before === null ? 'validFrom' : 'value', params: { until } })
}

const measured = ['comparator', 'value', 'upper', 'text', 'dueOn', 'validFrom'] as const

const isSame = (one: DatedTarget, other: DatedTarget | null): boolean =>
  other !== null && measured.every((field) => (one[field] ?? null) === (other[field] ?? null))
