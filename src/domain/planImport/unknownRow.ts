import type { PlanReading } from '@/domain/planText/planReading'
import type { DecisionChanges } from './mergeDecisions'
import type { RowKey } from './types'

/** The first row that a change names and the reading does not have; null when it has all of them. */
export const unknownRow = ({
  reading,
  changes,
}: {
  reading: Pick<PlanReading, 'indicators' | 'tasks' | 'budgetItems' | 'assignments'>
  changes: DecisionChanges
}): RowKey | null => {
  const counts: Record<string, number> = {
    i: reading.indicators.length,
    t: reading.tasks.length,
    b: reading.budgetItems.length,
    a: reading.assignments.length,
  }
  const isThere = (key: RowKey): boolean =>
    /^[itba](?:0|[1-9]\d*)$/.test(key) && Number(key.slice(1)) < counts[key[0]!]!
  return Object.keys(changes.rows ?? {}).find((key) => !isThere(key)) ?? null
}
