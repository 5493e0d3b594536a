import type { Period } from '@/domain/period/types'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'

type Shown = { period: Period; periods: readonly Period[]; t: Words }

/** The period of a board, in a form that asks for it. */
export const PeriodField = ({ period, periods, t }: Shown) => (
  <div className="field">
    <label htmlFor="ky">{t('province.filter.period')}</label>
    <select id="ky" name="ky" defaultValue={period.key}>
      {periods.map(({ key }) => (
        <option key={key} value={key}>
          {periodWords({ key, t })}
        </option>
      ))}
    </select>
  </div>
)
