import type { Entry, Fact, FigureState } from '@/domain/board/types'
import { hasContent } from '@/domain/indicator/hasContent'
import type { Kind } from '@/domain/indicator/types'
import type { PeriodKey } from '@/domain/period/types'

type Asked = {
  kind: Kind
  period: PeriodKey
  /** Accepted figures up to the period, the newest first. */
  facts: readonly Fact[]
  /** What the commune's reports up to the period say that have not been accepted, the newest first. */
  entries: readonly Entry[]
}

export type Figure =
  | { state: 'official' | 'carried'; fact: Fact }
  | { state: 'waiting'; entry: Entry }
  | { state: 'missing'; last: Fact | null }

/**
 * The figure a board shows for a period: the newest there is. One that is not accepted yet is marked as waiting, an
 * accepted one of an earlier period stands with its age. But a period whose accepted report says nothing is missing,
 * whatever came before it: the earlier figure is only named beside it.
 */
export const figureAt = ({ kind, period, facts, entries }: Asked): Figure & { state: FigureState } => {
  const isFilled = ({ reported }: Fact | Entry): boolean => hasContent({ kind, reported })
  const fact = facts.find(isFilled) ?? null
  const accepted = facts.find((one) => one.period === period)
  if (accepted !== undefined && !isFilled(accepted)) return { state: 'missing', last: fact }
  const entry = entries.find(isFilled)
  if (entry !== undefined && (fact === null || entry.end > fact.end)) return { state: 'waiting', entry }
  if (fact === null) return { state: 'missing', last: null }
  return { state: fact.period === period ? 'official' : 'carried', fact }
}
