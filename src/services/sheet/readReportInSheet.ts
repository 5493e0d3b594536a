import { readPeriodKey } from '@/domain/period/readPeriodKey'
import { judgedOn } from '@/domain/period/judgedOn'
import { hasContent } from '@/domain/indicator/hasContent'
import { targetAt } from '@/domain/indicator/targetAt'
import type { Owner } from '@/domain/plan/owners'
import { ownerNames } from '@/domain/sheet/ownerNames'
import type { ReportInSheet } from '@/domain/sheet/report/types'
import { writeTarget } from '@/domain/sheet/writeTarget'
import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'
import { SOON_DAYS } from '@/domain/task/soonDays'
import { timingOf } from '@/domain/task/timingOf'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readEvents } from '@/data/approval/readEvents'
import { readPlanHead } from '@/data/plan/readPlanHead'
import { readPlanIndicators } from '@/data/plan/readPlanIndicators'
import { readPlanTasks } from '@/data/plan/readPlanTasks'
import type { ReportHead } from '@/data/report/readReport'
import { readIndicatorRows, readTaskRows, type TaskRow } from '@/data/report/readRows'
import type { Db } from '@/data/session'
import type { Language } from '@/i18n/messages'
import { assessRows } from '../report/assessRows'
import { lacksProduct } from '../report/lacksProduct'
import { readFlowSums } from '../report/readFlowSums'
import { sheetWords } from './sheetWords'

type Asked = { db: Db; head: ReportHead; language: Language; now: Instant }

/**
 * A report that this person sees, with all that a workbook of it says. Tasks of a report that is decided are timed as of
 * the day of its last decision, so that the same version gives the same workbook again. The number of statements does not
 * depend on what is read.
 */
export const readReportInSheet = async ({ db, head, language, now }: Asked): Promise<ReportInSheet> => {
  const words = sheetWords(language)
  const indicators = await readIndicatorRows({ db, report: head.id })
  const tasks = await readTaskRows({ db, report: head.id })
  const assessed = await assessRows({ db, head, rows: indicators })
  const sums = await readFlowSums({ db, head, rows: indicators })
  const { events, workflow } = await readEvents({ db, report: head.id })
  const plan = (await readPlanHead({ db, plan: head.plan }))!
  const owners = new Map<string, Owner[]>([
    ...(await readPlanIndicators({ db, plan: head.plan })).map((row) => [row.id, row.owners] as const),
    ...(await readPlanTasks({ db, plan: head.plan })).map((row) => [row.id, row.owners] as const),
  ])
  const leads = (row: string): string | null => ownerNames(owners.get(row) ?? [], 'lead')
  const period = readPeriodKey({ key: head.periodKey })
  const periodTo = period.ok ? period.value.nominalTo : head.periodEnd
  const ended = head.state === 'approved' ? events.findLast(({ type }) => type === 'approve') : undefined
  const today = judgedOn({ periodTo, today: dayInVietnam(ended?.at ?? now) })
  const stepName = (key: string | null): string | null =>
    workflow.steps.find((step) => step.key === key)?.label[language] ?? null
  return {
    organisation: head.organisationName,
    level: head.level,
    plan: plan.title,
    periodKey: head.periodKey,
    periodStart: head.periodStart,
    periodEnd: head.periodEnd,
    state: head.state,
    version: head.version,
    revision: head.revision,
    documentNumber: head.documentNumber,
    issuedDate: head.issuedDate,
    signer: head.signer,
    nothingToReport: head.nothingToReport,
    narrative: head.narrative,
    indicators: assessed.map(({ row, assessed: { assessment } }) => {
      const { kind, unit, current } = row
      const reported = hasContent({ kind, reported: current }) ? current : null
      const value = row.basis === 'flow' ? (reported?.value ?? null) : null
      return {
        ...row,
        reported,
        note: current.note,
        target: writeTarget({ target: targetAt({ targets: row.targets, periodTo }), kind, unit, words }),
        cumulative: value === null ? null : withoutFloatNoise((sums.get(row.id) ?? 0) + value),
        assessment,
        leads: leads(row.id),
      }
    }),
    tasks: tasks.map((row) => ({
      ...row,
      reported: row.current.enteredAt === null ? null : row.current,
      timing: timing(row, periodTo, today),
      leads: leads(row.id),
    })),
    events: events.map(({ type, step, actorName, at }) => ({
      type,
      step: stepName(step),
      actor: actorName,
      at,
    })),
    headHash: events.at(-1)?.hash ?? null,
  }
}

const timing = (row: TaskRow, periodTo: string, today: string) =>
  row.current.status === null
    ? null
    : timingOf({
        status: row.current.status,
        productMissing: lacksProduct(row),
        doneOn: null,
        deadline: row.deadline,
        periodTo,
        today,
        soonDays: SOON_DAYS,
      }).timing
