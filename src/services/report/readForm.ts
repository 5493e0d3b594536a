import type { Actor } from '@/domain/access/actor'
import { availableActions } from '@/domain/approval/availableActions'
import { flagsOf as valueFlags } from '@/domain/indicator/flagsOf'
import { hasContent } from '@/domain/indicator/hasContent'
import { targetAt } from '@/domain/indicator/targetAt'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { missingExtras } from '@/domain/report/extra/missingExtras'
import { shownExtras } from '@/domain/report/extra/shownExtras'
import { missingRows } from '@/domain/report/missingRows'
import { flagsOf as taskFlags } from '@/domain/task/flagsOf'
import type { Instant, IsoDate } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { readExtraRows, type StoredExtra } from '@/data/report/readExtraRows'
import type { ReportHead } from '@/data/report/readReport'
import { readIndicatorRows, readTaskRows, type IndicatorRow, type TaskRow } from '@/data/report/readRows'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { lacksProduct } from './lacksProduct'

/**
 * One report as a form: its own rows with target, last and current value, what is missing, and what this person may
 * do with it now. Three statements, however many rows; one more where the plan asks for extra fields.
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
  const periodTo = nominalEnd(head)
  const reopened = new Map(ladder.reopened.map((row) => [row.id, row.reason]))
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
  return {
    report: publicHead(head),
    revision: head.revision,
    actions: availableActions(situationOf({ actor, head, ladder, now })),
    missing: [
      ...missing.map(({ id, kind, required }) => ({ id, kind, required })),
      ...missingExtras({ rows: extra, nothingToReport: head.nothingToReport }).map(({ id, required }) => ({
        id,
        kind: 'extra' as const,
        required,
      })),
    ],
    indicators: indicators.map((row) => indicatorRow(row, periodTo, reopened.get(row.id))),
    tasks: tasks.map((row) => taskRow(row, reopened.get(row.id))),
    extra: extraRows(extra),
    narrative: head.narrative,
  }
}

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
  current: row.current.enteredAt === null ? null : row.current,
  flags: [
    ...valueFlags({ kind: row.kind, unit: row.unit, ratio: row.ratio, reported: row.current }),
    ...rowFlags(row),
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
  current: row.current.enteredAt === null ? null : row.current,
  flags: [...taskFlags({ reported: row.current, productMissing: lacksProduct(row) }), ...rowFlags(row)],
  ...(returned === undefined ? {} : { returned }),
})

const extraRows = (rows: readonly StoredExtra[]) => {
  const shown = new Set(shownExtras(rows).map(({ id }) => id))
  return rows.map((row) => ({ ...row, choices: [...row.choices], isShown: shown.has(row.id) }))
}

const rowFlags = (row: { leads: number; ownerAssumed: boolean; isOverride: boolean }): string[] => [
  ...(row.leads > 1 ? ['joint'] : []),
  ...(row.ownerAssumed ? ['owner_assumed'] : []),
  ...(row.isOverride ? ['override'] : []),
]
