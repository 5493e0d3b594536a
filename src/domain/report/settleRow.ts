import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Reported } from '@/domain/indicator/types'
import { consolidateRow } from '@/domain/report/consolidateRow'
import { consolidateTask } from '@/domain/report/consolidateTask'
import type { ConflictCode, Lead } from '@/domain/report/leads'
import type { TaskReport } from '@/domain/task/types'

/** A row of a commune report with what the reports of its leads say, by their state. */
export type RowToSettle = {
  id: string
  kind: 'indicator' | 'task'
  jointRule: 'first' | 'sum' | 'choose'
  indicatorKind: Kind
  unit: string | null
  /** The focal office has typed another figure over it. */
  isOverride: boolean
  leads: { unit: string; order: number; reportState: string; reported: Reported | TaskReport | null }[]
}

export type RowConflict = {
  kind: 'indicator' | 'task'
  id: string
  code: ConflictCode | 'override_kept'
  /** The unit whose figure counts; null when none does, or a sum. */
  from: string | null
  leads: { unit: string; state: Lead<unknown>['state']; reported: Reported | TaskReport | null }[]
}

export type SettledRow = {
  reported: Reported | TaskReport | null
  from: string | null
  conflict: RowConflict | null
}

/** What the units' reports make of one row of the commune's, and what there is to look at. */
export const settleRow = ({ row, waived }: { row: RowToSettle; waived: ReadonlySet<string> }): SettledRow => {
  const leads = row.leads.map((lead) => ({ ...lead, state: leadState(lead, waived) }))
  const { reported, from, conflict } =
    row.kind === 'indicator'
      ? consolidateRow({
          jointRule: row.jointRule,
          leads: leads as Lead<Reported>[],
          percent: isPercent({ kind: row.indicatorKind, unit: row.unit }),
        })
      : consolidateTask({ leads: leads as Lead<TaskReport>[] })
  const code = row.isOverride ? 'override_kept' : conflict?.code
  const said = leads.map(({ unit, state, reported }) => ({ unit, state, reported }))
  return {
    reported,
    from,
    conflict: code === undefined ? null : { kind: row.kind, id: row.id, code, from, leads: said },
  }
}

const leadState = (
  lead: RowToSettle['leads'][number],
  waived: ReadonlySet<string>,
): Lead<unknown>['state'] => {
  if (lead.reportState === 'approved') return 'approved'
  return waived.has(lead.unit) ? 'waived' : 'open'
}
