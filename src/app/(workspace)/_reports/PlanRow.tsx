import type { HomePlan } from '@/data/plan/readHomePlans'
import type { Light } from '../_shell/Mark'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'
import { planWords } from './planWords'

const lights: Record<HomePlan['group'], Light> = {
  decide: 'yellow',
  delegated: 'yellow',
  returned: 'yellow',
  sent: 'blue',
}

/** A plan among the reports of a group, with the way to where it is decided, or seen. */
export const PlanRow = ({ plan, t }: { plan: HomePlan; t: Words }) => {
  const { id, group, title, organisationName } = plan
  const { state, below } = planWords({ plan, t })
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a className="report-link" href={`/ke-hoach/${id}/duyet`}>
          {title}
        </a>
        <span className="below">
          {t('list.plan')}
          <span className="plan">{organisationName}</span>
        </span>
      </th>
      <td role="cell">
        <Mark light={lights[group]}>{state}</Mark>
        {below.map((line) => (
          <span key={line} className="below">
            {line}
          </span>
        ))}
      </td>
      <td role="cell" className="cell-due">
        <span className="due-word">{t('column.due')} </span>
        {t('due.plan')}
      </td>
    </tr>
  )
}
