import type { IndicatorLine, InSection, ReportFacts, TaskLine } from '@/domain/document/reportFacts'
import { standingApproval } from '@/domain/approval/standingApproval'
import { hasContent } from '@/domain/indicator/hasContent'
import { targetAt } from '@/domain/indicator/targetAt'
import type { Reported } from '@/domain/indicator/types'
import { judgedOn } from '@/domain/period/judgedOn'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { plainText } from '@/domain/planText/plainText'
import type { Owner } from '@/domain/plan/owners'
import { answerText } from '@/domain/report/extra/answerText'
import { readContent, type StoredContent } from '@/domain/report/readContent'
import { SOON_DAYS } from '@/domain/task/soonDays'
import { timingOf } from '@/domain/task/timingOf'
import { NOTHING_DONE } from '@/domain/task/types'
import { dayInVietnam, type IsoDate } from '@/domain/time'
import { readEvents, type StoredEvent } from '@/data/approval/readEvents'
import { readPlanHead } from '@/data/plan/readPlanHead'
import { readPlanIndicators } from '@/data/plan/readPlanIndicators'
import { readPlanTasks } from '@/data/plan/readPlanTasks'
import { readContents } from '@/data/report/readContents'
import { readExtraRows } from '@/data/report/readExtraRows'
import type { ReportHead } from '@/data/report/readReport'
import { readIndicatorRows, readTaskRows, type IndicatorRow, type TaskRow } from '@/data/report/readRows'
import type { Db } from '@/data/session'
import { assessRows } from '../report/assessRows'
import { lacksProduct } from '../report/lacksProduct'
import { readFlowSums } from '../report/readFlowSums'
import { refuseWith } from '../RefusalError'

/**
 * What a commune report says by the approval that lets it leave the commune, and how its rows are called: never what is
 * being written or waits for that approval. The number of statements does not depend on the rows.
 *
 * Refusals: `document_of_commune_only`, `document_needs_approval`, `document_not_kept` (rule).
 */
export const readReportFacts = async ({ db, head }: { db: Db; head: ReportHead }): Promise<ReportFacts> => {
  if (head.level !== 'commune') refuseWith({ kind: 'rule', code: 'document_of_commune_only' })
  const { workflow, state, events } = await readEvents({ db, report: head.id })
  const approval = standingApproval({ workflow, state, events })
  if (approval === null) return refuseWith({ kind: 'rule', code: 'document_needs_approval' })
  const { own } = await readContents({ db, report: head.id, hashes: [approval.contentHash] })
  const text = own.get(approval.contentHash)
  const content = text === undefined ? null : readContent({ text })
  if (content === null) return refuseWith({ kind: 'rule', code: 'document_not_kept' })
  const plan = (await readPlanHead({ db, plan: head.plan }))!
  const period = readPeriodKey({ key: head.periodKey })
  const periodTo = period.ok ? period.value.nominalTo : head.periodEnd
  const { documentNumber, issuedDate, signer } = head
  return {
    form: plan.issuerForm,
    commune: head.organisationName,
    committee: plan.issuer,
    period: head.periodKey,
    periodStart: head.periodStart.slice(0, 10),
    periodEnd: head.periodEnd.slice(0, 10),
    version: head.version,
    revision: approval.revision,
    head: events.at(-1)!.hash,
    approvedAt: approval.at,
    issued:
      documentNumber === null || issuedDate === null
        ? null
        : { number: documentNumber, date: issuedDate.slice(0, 10), signer },
    plan: {
      title: plan.title,
      number: plan.documentNumber,
      date: plan.documentDate,
      year: periodTo.slice(0, 4),
    },
    receiver: plan.receiverName,
    office: plan.focalUnitShort?.toLocaleUpperCase('vi') ?? null,
    nothingToReport: content.nothingToReport,
    narrative: content.narrative,
    extra: await extraLines({ db, head, content }),
    indicators: await indicatorLines({ db, head, content, periodTo }),
    tasks: await taskLines({ db, head, content, periodTo, approval }),
  }
}

type Asked = { db: Db; head: ReportHead; content: StoredContent }

/** The plan's own fields, in the plan's order. */
const extraLines = async ({ db, head, content: { extra } }: Asked): Promise<ReportFacts['extra']> => {
  const rows = head.hasExtra ? await readExtraRows({ db, report: head.id }) : []
  return rows.flatMap(({ id, title, kind }) => {
    const said = extra[id]
    const text = answerText({
      text: typeof said === 'string' && kind !== 'date' ? said : null,
      number: typeof said === 'number' ? said : null,
      date: typeof said === 'string' && kind === 'date' ? said : null,
    })
    return text === '' ? [] : [{ title, text }]
  })
}

const indicatorLines = async ({
  db,
  head,
  content,
  periodTo,
}: Asked & { periodTo: IsoDate }): Promise<IndicatorLine[]> => {
  const said = new Map(content.values.map(({ indicator, ...value }) => [indicator, value]))
  const stored = await readIndicatorRows({ db, report: head.id })
  const rows = stored.map((row): IndicatorRow => ({
    ...row,
    current: { ...row.current, ...NOTHING_SAID, ...said.get(row.id) },
  }))
  const sums = await readFlowSums({ db, head, rows })
  const leads = leadsOf(await readPlanIndicators({ db, plan: head.plan }))
  return (await assessRows({ db, head, rows })).map(({ row, assessed }): IndicatorLine => {
    const { no, unit, kind, basis, current } = row
    const reported = hasContent({ kind, reported: current }) ? current : null
    const value = reported?.value ?? null
    return {
      ...{ no, unit, kind, basis, reported },
      name: plainText(row.name),
      section: sectionOf(row),
      target: targetAt({ targets: row.targets, periodTo }),
      total: basis === 'flow' && value !== null ? (sums.get(row.id) ?? 0) + value : null,
      assessment: assessed.assessment,
      leads: leads.get(row.id) ?? [],
    }
  })
}

const taskLines = async ({
  db,
  head,
  content,
  periodTo,
  approval,
}: Asked & { periodTo: IsoDate; approval: StoredEvent }): Promise<TaskLine[]> => {
  const said = new Map(content.tasks.map(({ task, ...update }) => [task, update]))
  const leads = leadsOf(await readPlanTasks({ db, plan: head.plan }))
  const today = judgedOn({ periodTo, today: dayInVietnam(approval.at) })
  return (await readTaskRows({ db, report: head.id })).map((row): TaskLine => {
    const report = { ...NOTHING_DONE, ...said.get(row.id) }
    const current = { ...row.current, ...report }
    const timing =
      report.status === null
        ? null
        : timingOf({
            status: report.status,
            productMissing: lacksProduct({ ...row, current }),
            doneOn: null,
            deadline: row.deadline,
            periodTo,
            today,
            soonDays: SOON_DAYS,
          }).timing
    return {
      ...report,
      ...{ no: row.no, name: plainText(row.name), subtask: plainText(row.subtask ?? '') || null, timing },
      section: sectionOf(row),
      deadline: {
        text: row.deadline.text,
        end: row.deadline.end,
        isMoved: row.deadline.extensions > 0,
      },
      leads: leads.get(row.id) ?? [],
    }
  })
}

const sectionOf = ({ section, sectionTitle }: Pick<TaskRow, 'section' | 'sectionTitle'>): InSection =>
  section === null && sectionTitle === null ? null : { code: section ?? '', title: sectionTitle ?? '' }

const leadsOf = (rows: readonly { id: string; owners: readonly Owner[] }[]): Map<string, string[]> =>
  new Map(
    rows.map(({ id, owners }) => [
      id,
      owners.filter(({ kind }) => kind === 'lead').flatMap(({ unitName, raw }) => unitName ?? raw ?? []),
    ]),
  )

const NOTHING_SAID: Reported & { note: null; reason: null } = {
  ...{ value: null, numerator: null, denominator: null, boolean: null, text: null, date: null },
  ...{ documentNumber: null, documentDate: null, note: null, reason: null },
}
