import { writeDate } from '@/domain/vietnamese/writeDate'
import type { HomePlan } from '@/data/plan/readHomePlans'
import type { HomeGroup, HomeReport } from '@/services/report/readHome'
import { TICKED } from '../_bulk/bulkFields'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { lightOf } from './lightOf'
import { periodWords } from './periodWords'
import { PlanRow } from './PlanRow'
import { stateWords } from './stateWords'
import { whereWords } from './whereWords'

const columns = ['report', 'state', 'due'] as const

type Shown = {
  group: HomeGroup
  count: number
  reports: HomeReport[]
  /** They stand before the reports. */
  plans?: HomePlan[]
  /** Each report has a box to tick. */
  isTicked?: boolean
  t: Words
}

/**
 * One group of reports and plans. The roles are said again because a narrow screen lays the table out as blocks, and browsers
 * then forget that it is one.
 */
export const ReportTable = ({ group, count, reports, plans = [], isTicked = false, t }: Shown) => (
  <section className="group" aria-labelledby={`group-${group}`}>
    <h2 id={`group-${group}`}>
      {t(`group.${group}`)} <span className="count">{count}</span>
    </h2>
    <div className="table-frame">
      <table role="table" className="table stacks" aria-labelledby={`group-${group}`}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className={`column-${column}`}>
                {t(column === 'report' && plans.length > 0 ? 'column.document' : `column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} t={t} />
          ))}
          {reports.map((report) => (
            <Row key={report.id} group={group} report={report} isTicked={isTicked} t={t} />
          ))}
        </tbody>
      </table>
    </div>
  </section>
)

type OfRow = { group: HomeGroup; report: HomeReport; isTicked: boolean; t: Words }

const Row = ({ group, report, isTicked, t }: OfRow) => {
  const where = whereWords({ report, group, t })
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {isTicked ? (
          <label className="tick">
            <input type="checkbox" name={`${TICKED}${report.id}`} value="1" />
            <span className="unseen">
              {t('bulk.tick', {
                organisation: report.organisationName,
                period: periodWords({ key: report.periodKey, t }),
              })}
            </span>
          </label>
        ) : null}
        <a className="report-link" href={`/bao-cao/${report.id}`}>
          {t('list.report', {
            organisation: report.organisationName,
            period: periodWords({ key: report.periodKey, t }),
          })}
        </a>
        <span className="below">
          {t(`level.${report.level}`)}
          {report.version === 1 ? null : (
            <span className="plan">{t('list.version', { number: report.version })}</span>
          )}
          {report.planTitle === null ? null : <span className="plan">{report.planTitle}</span>}
        </span>
      </th>
      <td role="cell">
        <Mark light={lightOf({ report, group })}>{stateWords({ report, group, t })}</Mark>
        {where.map((line) => (
          <span key={line} className="below">
            {line}
          </span>
        ))}
      </td>
      <td role="cell" className="cell-due">
        <span className="due-word">{t('column.due')} </span>
        {report.dueOn === null ? (
          t(report.version > 1 ? 'due.correction' : 'due.none')
        ) : (
          <Due group={group} report={report} t={t} />
        )}
      </td>
    </tr>
  )
}

/** Until when; how far off that is said only while it is this person's to send. */
const Due = ({ group, report: { dueOn, dueIn }, t }: { group: HomeGroup; report: HomeReport; t: Words }) => (
  <>
    <time dateTime={dueOn!}>{writeDate({ date: dueOn! })}</time>
    {dueIn !== null && (group === 'write' || group === 'returned') ? (
      <span className={dueIn.kind === 'past' ? 'below is-pressing' : 'below'}>
        {t(`due.${dueIn.kind}`, { days: dueIn.days })}
      </span>
    ) : null}
  </>
)
