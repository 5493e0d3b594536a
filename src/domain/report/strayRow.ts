import type { RowRef } from '@/domain/approval/types'

type Rows = { indicators: { has: (id: string) => boolean }; tasks: { has: (id: string) => boolean } }

/** The place, counted from 0, of the first row that is not of this report; null when all are. */
export const strayRow = ({ rows, of }: { rows: readonly RowRef[]; of: Rows }): number | null => {
  const found = rows.findIndex(({ kind, id }) => !(kind === 'indicator' ? of.indicators : of.tasks).has(id))
  return found < 0 ? null : found
}
