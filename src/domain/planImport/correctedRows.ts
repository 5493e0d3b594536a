import { ownerKey } from '@/domain/planText/ownerKey'
import { ownerNature } from '@/domain/planText/ownerNature'
import type { IndicatorReading, OwnerNamed, PlanReading, TaskReading } from '@/domain/planText/planReading'
import { readDeadline } from '@/domain/planText/readDeadline'
import { readTarget } from '@/domain/planText/readTarget'
import { DEADLINE_FLAGS, OWNER_FLAGS, TARGET_FLAGS } from '@/domain/planText/types'
import type { IsoDate } from '@/domain/time'
import { assignedTask } from './assignedTask'
import type { ImportDecisions, RowDecision, RowKey } from './types'

export type CorrectedIndicator = IndicatorReading & { key: RowKey; catalogue: string | null | undefined }
export type CorrectedTask = TaskReading & { key: RowKey; authority: string }
export type CorrectedRows = {
  indicators: CorrectedIndicator[]
  tasks: CorrectedTask[]
  /** The plan's first and last day as decided, else as read. */
  periodStart: IsoDate | null
  periodEnd: IsoDate | null
}

/**
 * The rows as they stand after what was written over them; a cell that was typed anew is read anew, with its doubts.
 * Rows left out are left out unless `withSkipped`. `catalogue` is undefined where nobody has decided.
 */
export const correctedRows = ({
  reading,
  decisions,
  withSkipped = false,
}: {
  reading: PlanReading
  decisions: ImportDecisions
  withSkipped?: boolean
}): CorrectedRows => {
  const periodStart = decisions.document.periodStart ?? reading.document.periodStart
  const periodEnd = decisions.document.periodEnd ?? reading.document.periodEnd
  const of = (key: RowKey): RowDecision => decisions.rows[key] ?? {}
  const plan = { from: periodStart, to: periodEnd }
  const isTask = ({ key }: { key: string }): boolean => of(key).asTask === true
  const isIn = ({ key }: { key: RowKey }): boolean => withSkipped || of(key).skip !== true
  return {
    periodStart,
    periodEnd,
    indicators: reading.indicators
      .map((row, index) => correctIndicator(row, `i${index}`, of(`i${index}`)))
      .filter((row) => isIn(row) && !isTask(row)),
    tasks: [
      ...reading.indicators
        .map((row, index) => correctTask(asTask(row), `i${index}`, of(`i${index}`), plan))
        .filter((row) => isIn(row) && isTask(row)),
      ...reading.tasks.map((row, index) => correctTask(row, `t${index}`, of(`t${index}`), plan)).filter(isIn),
      // Sentences are tasks only where somebody says so.
      ...reading.assignments
        .map((one, index) => correctTask(assignedTask(one), `a${index}`, of(`a${index}`), plan))
        .filter((row) => isTask(row) && isIn(row)),
    ],
  }
}

/** A row of the list of indicators as the work it is; what it has as a target measures it. */
const asTask = ({ targetText, ...row }: IndicatorReading): TaskReading => ({
  section: row.section,
  no: row.no,
  subNo: null,
  name: row.name,
  subtask: '',
  output: '',
  kpi: targetText,
  leadUnits: row.leadUnits,
  coordinatingUnits: row.coordinatingUnits,
  deadlineText: '',
  deadline: { end: null, recurring: false, done: false, milestones: [] },
  note: row.note,
  ownerText: row.ownerText,
  officialText: { assignee: '', leader: '', authority: '' },
  servesText: '',
  origin: row.origin,
  source: row.source,
  flags: without(row.flags, [...TARGET_FLAGS, 'may_be_task']),
})

const correctIndicator = (row: IndicatorReading, key: RowKey, typed: RowDecision): CorrectedIndicator => {
  const common = correctOwners(row, typed)
  const unit = typed.unit ?? row.unit
  const name = typed.name ?? row.name
  const base = { ...row, ...common, key, no: typed.no ?? row.no, name, unit, catalogue: typed.catalogue }
  if (typed.targetText === undefined && typed.unit === undefined) return base
  const { kind, comparator, value, upper, text, flags } = readTarget({
    text: typed.targetText ?? row.targetText,
    unit,
    name,
  })
  return {
    ...base,
    targetText: text,
    target: { kind, comparator, value, upper },
    // A target that was typed anew is the row's one target; other years' columns keep what they say.
    targets: typed.targetText === undefined ? row.targets : row.targets.slice(0, 0),
    flags: [...without(common.flags, TARGET_FLAGS), ...flags],
  }
}

const correctTask = (
  row: TaskReading,
  key: RowKey,
  typed: RowDecision,
  plan: { from: IsoDate | null; to: IsoDate | null },
): CorrectedTask => {
  const common = correctOwners(row, typed)
  const base: CorrectedTask = {
    ...row,
    ...common,
    key,
    no: typed.no ?? row.no,
    name: typed.name ?? row.name,
    subtask: typed.subtask ?? row.subtask,
    output: typed.output ?? row.output,
    kpi: typed.kpi ?? row.kpi,
    authority: typed.authority ?? row.officialText.authority,
  }
  if (typed.deadlineText === undefined || plan.from === null || plan.to === null) return base
  const { text, end, recurring, done, milestones, flags } = readDeadline({
    text: typed.deadlineText,
    planFrom: plan.from,
    planTo: plan.to,
  })
  return {
    ...base,
    deadlineText: text,
    deadline: { end, recurring, done, milestones },
    flags: [...without(common.flags, DEADLINE_FLAGS), ...flags],
  }
}

const correctOwners = (
  row: IndicatorReading | TaskReading,
  { leads, coordinators }: RowDecision,
): Pick<IndicatorReading, 'leadUnits' | 'coordinatingUnits' | 'flags'> => ({
  leadUnits: leads?.map(named) ?? row.leadUnits,
  coordinatingUnits: coordinators?.map(named) ?? row.coordinatingUnits,
  flags: leads === undefined ? row.flags : without(row.flags, [...OWNER_FLAGS, 'no_lead']),
})

const named = (name: string): OwnerNamed => ({
  raw: name,
  name,
  unit: null,
  nature: ownerNature({ key: ownerKey(name), joined: false }) ?? 'unknown',
  flags: [],
})

const without = (flags: readonly string[], those: readonly string[]): string[] =>
  flags.filter((flag) => !those.includes(flag))
