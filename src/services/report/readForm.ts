import type { Actor } from '@/domain/access/actor'
import { availableActions } from '@/domain/approval/availableActions'
import { hasContent } from '@/domain/indicator/hasContent'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { missingExtras } from '@/domain/report/extra/missingExtras'
import { shownExtras } from '@/domain/report/extra/shownExtras'
import { mayShareFigure } from '@/domain/report/mayShareFigure'
import { missingRows } from '@/domain/report/missingRows'
import { needsNote } from '@/domain/report/needsNote'
import type { Instant, IsoDate } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { readExtraRows, type StoredExtra } from '@/data/report/readExtraRows'
import type { Question } from '@/data/report/questionsOf'
import type { ReportHead } from '@/data/report/readReport'
import { readIndicatorRows, readTaskRows, type IndicatorRow } from '@/data/report/readRows'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { indicatorRow, taskRow } from './formRows'
import { readFlowSums } from './readFlowSums'

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

const nominalEnd = (head: ReportHead): IsoDate => {
  const period = readPeriodKey({ key: head.periodKey })
  return period.ok ? period.value.nominalTo : head.periodEnd
}

const extraRows = (rows: readonly StoredExtra[]) => {
  const shown = new Set(shownExtras(rows).map(({ id }) => id))
  return rows.map((row) => ({ ...row, choices: [...row.choices], isShown: shown.has(row.id) }))
}

const questionOf = (asked: Question | undefined): { question?: Omit<Question, 'kind' | 'id'> } => {
  if (asked === undefined) return {}
  const { kind: _kind, id: _id, ...question } = asked
  return { question }
}
