import type { readPlanReadiness } from '@/services/plan/readPlanReadiness'
import type { Words } from './adminSentences'
import { createLink } from './createLink'
import { listLink } from './listLink'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { writePeriod } from './writePeriod'

type Readiness = NonNullable<Awaited<ReturnType<typeof readPlanReadiness>>>

/** The periods of a plan that are open, how far their reports are, and what can be opened next. */
export const PlanPeriods = ({
  readiness: { periods, next },
  plan,
  words,
}: {
  readiness: Readiness
  plan: string
  words: Words
}) => (
  <section>
    <h3>{words('planReadiness.periods', { count: periods.length })}</h3>
    {periods.length > 0 && (
      <table>
        <thead>
          <tr>
            {['period', 'unitDueAt', 'communeDueAt', 'approved'].map((column) => (
              <th key={column} scope="col">
                {words(`planReadiness.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period.id}>
              <th scope="row">{writePeriod({ key: period.periodKey, words })}</th>
              <td>
                {period.unitDueAt === null
                  ? words('planReadiness.noDue')
                  : writeMoment({ at: period.unitDueAt })}
              </td>
              <td>
                {period.communeDueAt === null
                  ? words('planReadiness.noDue')
                  : writeMoment({ at: period.communeDueAt })}
              </td>
              <td>
                <a href={listLink('reports', { plan, periodKey: period.periodKey })}>
                  {words('planReadiness.ofReports', { approved: period.approved, reports: period.reports })}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {next.length > 0 && (
      <ul className="reading__counts">
        {next.map((periodKey) => (
          <li key={periodKey}>
            <a href={createLink('reporting-periods', { plan, periodKey })}>
              {words('planReadiness.open', { period: writePeriod({ key: periodKey, words }) })}
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
)
