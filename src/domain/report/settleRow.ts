import { isPercent } from '@/domain/indicator/isPercent'
import type { Kind, Reported } from '@/domain/indicator/types'
import { consolidateRow } from '@/domain/report/consolidateRow'
import { consolidateTask } from '@/domain/report/consolidateTask'
import type { ConflictCode, Consolidated, Lead } from '@/domain/report/leads'
import { saysNothing } from '@/domain/report/saysNothing'
import { takeChosenLead } from '@/domain/report/takeChosenLead'
import type { TaskReport } from '@/domain/task/types'
import type { Instant } from '@/domain/time'

/** A row of a commune report with what the reports of its leads say, by their state. */
export type RowToSettle = {
  id: string
  kind: 'indicator' | 'task'
  jointRule: 'first' | 'sum' | 'choose'
  indicatorKind: Kind
  unit: string | null
  /** The focal office has typed another figure over it. */
  isOverride: boolean
  /** The lead whose report the focal office has chosen. */
  chosen: string | null
  /** What stands in the row, the unit it came from and when it was written there. */
  current: Reported | TaskReport
  source: string | null
  enteredAt: Instant | null
  /** What stands in the row came from shorter periods. */
  isComposed: boolean
  leads: {
    unit: string
    order: number
    reportState: string
    reported: Reported | TaskReport | null
    enteredAt: Instant | null
  }[]
}

export type RowConflict = {
  kind: 'indicator' | 'task'
  id: string
  code: ConflictCode | 'override_kept' | 'entry_replaced'
  /** The unit whose figure counts; null when none does, or a sum. */
  from: string | null
  leads: {
    unit: string
    state: Lead<unknown>['state']
    reported: Reported | TaskReport | null
    /** Written after what stands in the commune's row. */
    isNewer: boolean
  }[]
}

export type SettledRow = {
  reported: Reported | TaskReport | null
  from: string | null
  conflict: RowConflict | null
  /** What the focal office itself has entered stays: another figure, or one where no unit gives any. */
  isKept: boolean
}

/**
 * What the units' reports make of one row of the commune's, and what there is to look at. A figure typed over is kept.
 * One that the focal office entered where no unit gave any is kept too, until a unit does.
 */
export const settleRow = ({ row, waived }: { row: RowToSettle; waived: ReadonlySet<string> }): SettledRow => {
  const leads = row.leads.map((lead) => ({ ...lead, state: leadState(lead, waived) }))
  const { reported, from, conflict } = settled({ row, leads })
  const code = row.isOverride
    ? 'override_kept'
    : isOwn(row) && reported !== null && !isSame(row.current, reported)
      ? 'entry_replaced'
      : conflict?.code
  const said = leads.map(({ unit, state, reported, enteredAt }) => ({
    unit,
    state,
    reported,
    isNewer: enteredAt !== null && row.enteredAt !== null && enteredAt > row.enteredAt,
  }))
  return {
    reported,
    from,
    conflict: code === undefined ? null : { kind: row.kind, id: row.id, code, from, leads: said },
    isKept: row.isOverride || (reported === null && isOwn(row)),
  }
}

type Said = RowToSettle['leads'][number] & { state: Lead<unknown>['state'] }

const settled = ({
  row,
  leads,
}: {
  row: RowToSettle
  leads: Said[]
}): Consolidated<Reported | TaskReport> => {
  const { chosen } = row
  const byChoice = chosen === null ? null : takeChosenLead<Reported | TaskReport>({ leads, chosen })
  if (byChoice !== null) return byChoice
  return row.kind === 'indicator'
    ? consolidateRow({
        jointRule: row.jointRule,
        leads: leads as Lead<Reported>[],
        percent: isPercent({ kind: row.indicatorKind, unit: row.unit }),
      })
    : consolidateTask({ leads: leads as Lead<TaskReport>[] })
}

/** Entered by the focal office or composed; a sum of units has no source either and is made anew each time. */
const isOwn = ({ source, current, jointRule, leads, isComposed }: RowToSettle): boolean =>
  source === null && !saysNothing(current) && (isComposed || jointRule !== 'sum' || leads.length < 2)

const isSame = (a: Reported | TaskReport, b: Reported | TaskReport): boolean =>
  Object.entries(a).every(([field, value]) => b[field as never] === value)

const leadState = (
  lead: RowToSettle['leads'][number],
  waived: ReadonlySet<string>,
): Lead<unknown>['state'] => {
  if (lead.reportState === 'approved') return 'approved'
  return waived.has(lead.unit) ? 'waived' : 'open'
}
