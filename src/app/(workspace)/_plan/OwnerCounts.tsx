import type { OwnerCount } from '@/domain/plan/countOwners'
import { pathWith } from '../_form/pathWith'
import type { Words } from '../_shell/words'
import { ownerCountName } from './ownerCountName'

const columns = ['leadIndicators', 'leadTasks', 'coordinateIndicators', 'coordinateTasks'] as const

type Shown = { owners: readonly OwnerCount[]; path: string; t: Words }

/** Who leads what: how many rows each unit leads and coordinates, each count leading to those rows. */
export const OwnerCounts = ({ owners, path, t }: Shown) => (
  <div className="table-frame">
    <table className="table tight owner-counts">
      <caption className="unseen">{t('plan.owners.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.owners.unit')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="right">
              {t(`plan.owners.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {owners.map((one) => (
          <tr key={one.owner}>
            <th scope="row">{ownerCountName(one, t)}</th>
            {(['lead', 'coordinate'] as const).flatMap((part) =>
              (['indicator', 'task'] as const).map((list) => (
                <td key={`${part} ${list}`} className="right">
                  <Count {...{ one, part, list, path, t }} />
                </td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

type CountShown = {
  one: OwnerCount
  part: 'lead' | 'coordinate'
  list: 'indicator' | 'task'
  path: string
  t: Words
}

const Count = ({ one, part, list, path, t }: CountShown) => {
  const count = one[part][list]
  if (count === 0) return <>{0}</>
  const name = ownerCountName(one, t)
  const to = pathWith(path, { 'don-vi': one.owner, vai: part === 'lead' ? 'chu-tri' : 'phoi-hop' })
  return (
    <a
      href={`${to}#${list === 'indicator' ? 'chi-tieu' : 'nhiem-vu'}`}
      aria-label={t(part === 'lead' ? 'plan.owners.seeLead' : 'plan.owners.seeCoordinate', { count, name })}
    >
      {count}
    </a>
  )
}
