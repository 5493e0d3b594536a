import { flagsOf as valueFlags } from '@/domain/indicator/flagsOf'
import { hasContent } from '@/domain/indicator/hasContent'
import { isJump } from '@/domain/indicator/isJump'
import { targetAt } from '@/domain/indicator/targetAt'
import { differsFromComposed } from '@/domain/rollup/differsFromComposed'
import { flagsOf as taskFlags } from '@/domain/task/flagsOf'
import type { IsoDate } from '@/domain/time'
import type { IndicatorRow, TaskRow } from '@/data/report/readRows'
import { lacksProduct } from './lacksProduct'

/** The target that holds for a row in a period; always an object, its parts null where nothing was set. */
const targetOf = (row: Pick<IndicatorRow, 'kind' | 'targets'>, periodTo: IsoDate) => {
  const target = targetAt({ targets: row.targets, periodTo })
  const value = target?.value ?? null
  return {
    kind: row.kind,
    comparator: target?.comparator ?? null,
    value: row.kind === 'boolean' && value !== null ? value !== 0 : value,
    upper: target?.upper ?? null,
    text: target?.text ?? null,
    dueOn: target?.dueOn ?? null,
  }
}

/** An indicator's row as the form shows it; `returned`: why it came back. */
export const indicatorRow = (row: IndicatorRow, periodTo: IsoDate, returned: string | undefined) => ({
  id: row.id,
  section: row.section,
  sectionTitle: row.sectionTitle,
  no: row.no,
  name: row.name,
  unit: row.unit,
  basis: row.basis,
  required: row.required,
  ratio: row.ratio,
  target: targetOf(row, periodTo),
  last: row.last !== null && hasContent({ kind: row.kind, reported: row.last }) ? row.last : null,
  lastFrom: row.lastFrom,
  current: row.current.enteredAt === null ? null : row.current,
  composed: row.composed,
  takenFrom: row.takenFrom,
  flags: [
    ...valueFlags({ kind: row.kind, unit: row.unit, ratio: row.ratio, reported: row.current }),
    ...(isJump({ ...row, before: row.last?.value ?? null, after: row.current.value, limit: row.jumpPercent })
      ? ['jump']
      : []),
    ...rowFlags(row),
    ...(row.spoken > 1 && !hasContent({ kind: row.kind, reported: row.current }) ? ['choice_needed'] : []),
    ...(differsFromComposed({ composed: row.composed, reported: row.current }) ? ['composed_differs'] : []),
  ],
  ...(returned === undefined ? {} : { returned }),
})

/** How often a deadline moved, and from when, is told only of one that did. */
const deadlineShown = ({
  first,
  extensions,
  ...deadline
}: TaskRow['deadline']): Omit<TaskRow['deadline'], 'first' | 'extensions'> &
  Partial<Pick<TaskRow['deadline'], 'first' | 'extensions'>> =>
  extensions === 0 ? deadline : { ...deadline, first, extensions }

/** A task's row as the form shows it; `returned`: why it came back. */
export const taskRow = (row: TaskRow, returned: string | undefined) => ({
  id: row.id,
  section: row.section,
  sectionTitle: row.sectionTitle,
  no: row.no,
  subNo: row.subNo,
  name: row.name,
  subtask: row.subtask,
  output: row.output,
  kpi: row.kpi,
  required: row.required,
  deadline: deadlineShown(row.deadline),
  last: row.last !== null && row.last.status !== null ? row.last : null,
  lastFrom: row.lastFrom,
  takenFrom: row.takenFrom,
  current: row.current.enteredAt === null ? null : row.current,
  flags: [...taskFlags({ reported: row.current, productMissing: lacksProduct(row) }), ...rowFlags(row)],
  ...(returned === undefined ? {} : { returned }),
})

type Flagged = {
  leads: number
  ownerAssumed: boolean
  isOverride: boolean
  chosen: string | null
  current: { source: string | null }
}

const rowFlags = (row: Flagged): string[] => [
  ...(row.leads > 1 ? ['joint'] : []),
  ...(row.ownerAssumed ? ['owner_assumed'] : []),
  ...(row.isOverride ? ['override'] : []),
  ...(!row.isOverride && row.chosen !== null && row.chosen === row.current.source ? ['lead_chosen'] : []),
]
