import { writeDate } from '@/domain/vietnamese/writeDate'
import type { HomePlan } from '@/data/plan/readHomePlans'
import type { HomeReport } from '@/services/report/readHome'
import { periodWords } from '../_reports/periodWords'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'

type Shown = { reports: readonly HomeReport[]; plans: readonly HomePlan[]; t: Words }

/** The plans and reports that wait for the reader's decision, each a link to where it is taken. */
export const DecideList = ({ reports, plans, t }: Shown) => (
  <section className="board-part" aria-labelledby="can-quyet">
    <h2 id="can-quyet">
      {t('commune.brief.decide')} <span className="soft">{reports.length + plans.length}</span>
    </h2>
    {reports.length + plans.length === 0 ? <p className="soft">{t('commune.brief.decideNone')}</p> : null}
    <ul className="decide-list">
      {plans.map(({ id, title }) => (
        <li key={id} className="card">
          <p>
            <a href={`/ke-hoach/${id}/duyet`}>{title}</a>
          </p>
          <p className="soft small">{t('list.plan')}</p>
        </li>
      ))}
      {reports.map(({ id, organisationName, periodKey, planTitle, dueOn, isLate }) => (
        <li key={id} className="card">
          <p>
            <a href={`/bao-cao/${id}`}>
              {t('reportHead.title', {
                organisation: organisationName,
                period: periodWords({ key: periodKey, t }),
              })}
            </a>
          </p>
          {planTitle === null ? null : <p className="soft small">{planTitle}</p>}
          {dueOn === null ? null : (
            <p className="small">
              <Mark light={isLate ? 'red' : 'blue'}>
                {t(isLate ? 'commune.brief.late' : 'commune.brief.dueOn', {
                  date: writeDate({ date: dueOn }),
                })}
              </Mark>
            </p>
          )}
        </li>
      ))}
    </ul>
  </section>
)
