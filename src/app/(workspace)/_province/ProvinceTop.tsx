import type { Period } from '@/domain/period/types'
import type { ProvinceName } from '@/data/organisation/readProvinceHead'
import { pathWith } from '../_form/pathWith'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'
import { provincePath } from './provincePath'

const parts = ['reports', 'indicators'] as const

type Shown = {
  province: ProvinceName
  period: Period | null
  part: (typeof parts)[number]
  /** Whether there are other provinces to go to. */
  hasOthers: boolean
  t: Words
}

/** Which province and period this is, and the boards there are of it. */
export const ProvinceTop = ({ province, period, part, hasOthers, t }: Shown) => (
  <header className="page-head">
    {hasOthers ? (
      <a className="back" href="/tinh">
        {t('province.back')}
      </a>
    ) : null}
    <h1>
      {period === null
        ? province.name
        : t('province.title', { province: province.name, period: periodWords({ key: period.key, t }) })}
    </h1>
    <nav className="tabs" aria-label={t('province.tabs.label')}>
      {parts.map((one) => (
        <a
          key={one}
          href={pathWith(provincePath(province, one === 'reports' ? '' : '/chi-tieu'), { ky: period?.key })}
          aria-current={one === part ? 'page' : undefined}
        >
          {t(`province.tabs.${one}`)}
        </a>
      ))}
    </nav>
  </header>
)
