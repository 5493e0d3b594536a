import { plainText } from '@/domain/planText/plainText'
import type { OwnerNamed, PlanReading, TargetRead } from '@/domain/planText/planReading'
import type { UnitIndex } from '@/domain/planText/unitIndex'
import { accept, refuse, type Result } from '@/domain/refusal'
import type { IsoDate } from '@/domain/time'
import { correctedRows, type CorrectedIndicator, type CorrectedTask } from './correctedRows'
import { draftSections, sectionCodeOf } from './draftSections'
import { proposeRules } from './proposeRules'
import { resolveOwner } from './resolveOwner'
import { tooLong } from './tooLong'
import type {
  DraftHead,
  DraftIndicator,
  DraftOwner,
  DraftTarget,
  DraftTask,
  ImportDecisions,
  PlanDraft,
} from './types'

type Asked = { reading: PlanReading; decisions: ImportDecisions; index: UnitIndex }

const LONGEST_BASIS = 600

/**
 * The plan that a reading becomes once everything decided has been applied.
 *
 * Refusals (rule), each with its path: `import_title_missing`, `import_period_missing`, `import_period_reversed`,
 * `import_no_rows`, `import_text_too_long` {max} (`rows.<key>.<cell>`).
 */
export const draftPlan = ({ reading, decisions, index }: Asked): Result<PlanDraft> => {
  const rows = correctedRows({ reading, decisions })
  const head = headOf({ reading, decisions })
  if (!head.ok) return head
  if (rows.indicators.length + rows.tasks.length === 0) return refuse('rule', 'import_no_rows')
  const sections = draftSections({ rows })
  const ownersOf = (row: CorrectedIndicator | CorrectedTask): DraftOwner[] =>
    [['lead', row.leadUnits] as const, ['coordinate', row.coordinatingUnits] as const].flatMap(
      ([kind, named]) =>
        named.map((owner, at) => ownerOf({ kind, owner, order: at + 1, owners: decisions.owners, index })),
    )
  const draft: PlanDraft = {
    head: head.value,
    sections,
    indicators: rows.indicators.map((row, at) => ({
      ...indicatorOf(row, head.value.planTo),
      section: sectionCodeOf({ sections, list: 'indicators', section: row.section }),
      no: row.no || String(at + 1),
      position: at + 1,
      owners: ownersOf(row),
    })),
    tasks: rows.tasks.map((row, at) => ({
      ...taskOf(row),
      section: sectionCodeOf({ sections, list: 'tasks', section: row.section }),
      no: row.no || String(at + 1),
      position: at + 1,
      owners: ownersOf(row),
    })),
    budgetItems: reading.budgetItems
      .map(({ source, ...item }, at) => ({
        ...item,
        key: `b${at}`,
        no: item.no || String(at + 1),
        position: at + 1,
        sourceLine: source.lines[0] ?? null,
      }))
      .filter(({ key }) => decisions.rows[key]?.skip !== true),
    rules: decisions.rules ?? proposeRules({ rules: reading.reportingRules }),
  }
  const long = tooLong({ draft })
  return long === null
    ? accept(draft)
    : refuse('rule', 'import_text_too_long', { path: long.path, params: { max: long.max } })
}

const headOf = ({ reading, decisions }: Pick<Asked, 'reading' | 'decisions'>): Result<DraftHead> => {
  const read = reading.document
  const typed = decisions.document
  const title = (typed.title ?? read.title ?? '').trim()
  const planFrom = typed.periodStart ?? read.periodStart
  const planTo = typed.periodEnd ?? read.periodEnd
  if (title === '') return refuse('rule', 'import_title_missing', { path: 'document.title' })
  if (planFrom === null || planTo === null)
    return refuse('rule', 'import_period_missing', { path: 'document.periodStart' })
  if (planTo < planFrom) return refuse('rule', 'import_period_reversed', { path: 'document.periodEnd' })
  return accept({
    title,
    planFrom,
    planTo,
    issuerForm: typed.issuerForm ?? read.issuerForm ?? 'government',
    issuer: typed.issuer ?? read.issuer,
    documentNumber: typed.number ?? read.number,
    documentDate: typed.issuedDate === undefined ? read.issuedDate : typed.issuedDate,
    goals: read.goals,
    clears: read.clears ?? [],
    legalBasis: read.legalBasis
      .filter(({ role }) => role === 'basis')
      .map(({ raw, number, date, issuer }) => ({
        text: raw.length > LONGEST_BASIS ? `${raw.slice(0, LONGEST_BASIS - 1)}…` : raw,
        number,
        date,
        issuer,
      })),
  })
}

const indicatorOf = (
  row: CorrectedIndicator,
  planTo: IsoDate,
): Omit<DraftIndicator, 'section' | 'no' | 'position' | 'owners'> => {
  const isLower = row.target.comparator === '<=' || row.target.comparator === '<'
  return {
    key: row.key,
    name: row.name,
    unit: row.unit || (row.target.kind === 'percent' ? '%' : null),
    kind: row.target.kind,
    direction: isLower ? 'lower' : 'higher',
    basis: 'snapshot',
    catalogue: row.catalogue ?? null,
    rawTarget: row.targetText,
    rawOwner: row.ownerText.lead,
    sourceLine: row.source.lines[0] ?? null,
    flags: row.flags,
    targets: targetsOf(row, planTo),
  }
}

const targetsOf = (row: CorrectedIndicator, planTo: IsoDate): DraftTarget[] => {
  const columns =
    row.targets.length > 0 ? row.targets : [{ dueOn: planTo, text: row.targetText, target: row.target }]
  return columns
    .filter(({ text, target }) => text.trim() !== '' && !isEmpty(target, row.flags))
    .map(({ dueOn, text, target: { comparator, value, upper } }) => ({
      dueOn,
      comparator,
      value: typeof value === 'boolean' ? Number(value) : value,
      upper,
      text,
    }))
}

const isEmpty = (target: TargetRead, flags: readonly string[]): boolean =>
  target.value === null && flags.includes('no_target')

const taskOf = (row: CorrectedTask): Omit<DraftTask, 'section' | 'no' | 'position' | 'owners'> => ({
  key: row.key,
  subNo: row.subNo ?? 1,
  name: row.name,
  subtask: row.subtask,
  output: plainText(row.output),
  kpi: row.kpi,
  note: row.note,
  authority: row.authority,
  rawOwner: row.ownerText.lead,
  sourceLine: row.source.lines[0] ?? null,
  flags: row.flags,
  deadlineText: row.deadlineText,
  deadlineEnd: row.deadline.end,
  recurring: row.deadline.recurring,
  doneBefore: row.deadline.done,
  milestones: row.deadline.milestones,
})

const ownerOf = ({
  kind,
  owner,
  order,
  owners,
  index,
}: Pick<DraftOwner, 'kind' | 'order'> & {
  owner: OwnerNamed
  owners: ImportDecisions['owners']
  index: UnitIndex
}): DraftOwner => {
  const { nature, unit, reporter, isDecided } = resolveOwner({ owner, owners, index })
  return { kind, order, nature, unit, reporter, raw: owner.name, confirmed: kind === 'lead' && isDecided }
}
