import type { Actor } from '@/domain/access/actor'
import { availableActions } from '@/domain/approval/availableActions'
import { flagsOf as valueFlags } from '@/domain/indicator/flagsOf'
import { hasContent } from '@/domain/indicator/hasContent'
import { isJump } from '@/domain/indicator/isJump'
import { targetAt } from '@/domain/indicator/targetAt'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { missingExtras } from '@/domain/report/extra/missingExtras'
import { shownExtras } from '@/domain/report/extra/shownExtras'
import { differsFromComposed } from '@/domain/rollup/differsFromComposed'
import { mayShareFigure } from '@/domain/report/mayShareFigure'
import { missingRows } from '@/domain/report/missingRows'
import { needsNote } from '@/domain/report/needsNote'
import { flagsOf as taskFlags } from '@/domain/task/flagsOf'
import type { Instant, IsoDate } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { readExtraRows, type StoredExtra } from '@/data/report/readExtraRows'
import type { Question } from '@/data/report/questionsOf'
import type { ReportHead } from '@/data/report/readReport'
import { readIndicatorRows, readTaskRows, type IndicatorRow, type TaskRow } from '@/data/report/readRows'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { readFlowSums } from './readFlowSums'
import { lacksProduct } from './lacksProduct'

/**
 * One report as a form: its own rows with target, last and current value, what is missing, and what this person may
 * do with it now. Three statements, however many rows; one more where the plan asks for extra fields, and one where it
 * sums up what happens in its periods.
 */
export const readForm = async ({
  db,
  actor,
  head,
  now,
}: {
  db: Db
  actor: Actor
  head: ReportHead
  now: Instant
}) => {
  const [ladder, indicators, tasks, extra] = [
    await readLadder({ db, report: head.id }),
    await readIndicatorRows({ db, report: head.id }),
    await readTaskRows({ db, report: head.id }),
    head.hasExtra ? await readExtraRows({ db, report: head.id }) : [],
  ]
  const sums = await readFlowSums({ db, head, rows: indicators })
  const periodTo = nominalEnd(head)
  const reopened = new Map(ladder.reopened.map((row) => [row.id, row.reason]))
  // The oldest first: the latest question on a row is the one that stays.
  const questions = new Map(ladder.questions.map((one) => [one.id, one]))
  const missing = missingRows({
    nothingToReport: head.nothingToReport,
    rows: [
      ...indicators.map((row) => ({
        id: row.id,
        kind: 'indicator' as const,
        required: row.required,
        hasContent: hasContent({ kind: row.kind, reported: row.current }),
      })),
      ...tasks.map((row) => ({
        id: row.id,
        kind: 'task' as const,
        required: row.required,
        hasContent: row.current.status !== null,
      })),
    ],
  })
  const actions = availableActions(situationOf({ actor, head, ladder, now }))
  const shown = indicators.map((row) => ({
    ...indicatorRow(row, periodTo, reopened.get(row.id)),
    // For whoever may take it over, and nobody else: the other report may still be a draft.
    also: actions.includes('save') ? sameFigures(row, head) : [],
    ...questionOf(questions.get(row.id)),
    cumulative: row.basis === 'flow' ? (sums.get(row.id) ?? 0) : null,
  }))
  return {
    report: publicHead(head),
    revision: head.revision,
    actions,
    missing: [
      ...missing.map(({ id, kind, required }) => ({ id, kind, required })),
      ...missingExtras({ rows: extra, nothingToReport: head.nothingToReport }).map(({ id, required }) => ({
        id,
        kind: 'extra' as const,
        required,
      })),
    ],
    needsNote: indicators
      .filter(
        (row, at) => row.jumpNote === 'required' && needsNote({ row: { ...row, flags: shown[at]!.flags } }),
      )
      .map(({ id }) => ({ id, kind: 'indicator' as const })),
    indicators: shown,
    tasks: tasks.map((row) => ({
      ...taskRow(row, reopened.get(row.id)),
      ...questionOf(questions.get(row.id)),
    })),
    extra: extraRows(extra),
    narrative: head.narrative,
  }
}

const sameFigures = (row: IndicatorRow, { periodKey }: ReportHead) =>
  row.also
    .filter((other) => mayShareFigure({ mine: { ...row, periodKey }, other }))
    .filter(({ kind, reported }) => hasContent({ kind, reported }))
    .filter(({ report }, at, all) => all.findIndex((one) => one.report === report) === at)
    .map(({ report, plan, periodKey: key, state, reported }) => ({
      report,
      plan,
      periodKey: key,
      state,
      reported,
    }))

/** The head of a report as the contract shows it. */
export const publicHead = (head: ReportHead) => ({
  id: head.id,
  plan: head.plan,
  organisation: head.organisation,
  organisationName: head.organisationName,
  level: head.level,
  periodKey: head.periodKey,
  periodStart: head.periodStart,
  periodEnd: head.periodEnd,
  dueAt: head.dueAt,
  state: head.state,
  step: head.step,
  revision: head.revision,
  version: head.version,
  isCurrent: head.isCurrent,
  reachedProvince: head.reachedProvince,
  nothingToReport: head.nothingToReport,
  documentNumber: head.documentNumber,
  issuedDate: head.issuedDate,
  signer: head.signer,
})

const nominalEnd = (head: ReportHead): IsoDate => {
  const period = readPeriodKey({ key: head.periodKey })
  return period.ok ? period.value.nominalTo : head.periodEnd
}

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

const indicatorRow = (row: IndicatorRow, periodTo: IsoDate, returned: string | undefined) => ({
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

const taskRow = (row: TaskRow, returned: string | undefined) => ({
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

const extraRows = (rows: readonly StoredExtra[]) => {
  const shown = new Set(shownExtras(rows).map(({ id }) => id))
  return rows.map((row) => ({ ...row, choices: [...row.choices], isShown: shown.has(row.id) }))
}

const questionOf = (asked: Question | undefined): { question?: Omit<Question, 'kind' | 'id'> } => {
  if (asked === undefined) return {}
  const { kind: _kind, id: _id, ...question } = asked
  return { question }
}

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
