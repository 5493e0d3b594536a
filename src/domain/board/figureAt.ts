import type { Fact, FigureState } from '@/domain/board/types'
import { hasContent } from '@/domain/indicator/hasContent'
import type { Kind, Reported } from '@/domain/indicator/types'
import type { PeriodKey } from '@/domain/period/types'

type Asked = {
  kind: Kind
  period: PeriodKey
  /** Accepted figures up to the period, the newest first. */
  facts: readonly Fact[]
  /** What the commune's report of the period says, accepted or not; null when it may not be seen or says nothing. */
  entry: Reported | null
}

export type Figure =
  | { state: 'official' | 'carried'; fact: Fact }
  | { state: 'waiting'; reported: Reported }
  | { state: 'missing'; last: Fact | null }

/**
 * The figure a board shows for a period. An accepted report that says nothing is missing, whatever came before it: the
 * earlier figure is only named beside it. As long as nothing is accepted, the commune's own report speaks, marked as
 * waiting; until that says something, the newest accepted figure stands with its age.
 */
export const figureAt = ({ kind, period, facts, entry }: Asked): Figure & { state: FigureState } => {
  const filled = facts.filter(({ reported }) => hasContent({ kind, reported }))
  const accepted = facts.find((fact) => fact.period === period)
  if (accepted !== undefined) {
    if (filled.includes(accepted)) return { state: 'official', fact: accepted }
    return { state: 'missing', last: filled[0] ?? null }
  }
  if (entry !== null && hasContent({ kind, reported: entry })) return { state: 'waiting', reported: entry }
  return filled[0] === undefined ? { state: 'missing', last: null } : { state: 'carried', fact: filled[0] }
}
