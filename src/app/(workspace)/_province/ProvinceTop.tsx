import type { Period } from '@/domain/period/types'
import type { ProvinceName } from '@/data/organisation/readProvinceHead'
import { pathWith } from '../_form/pathWith'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'
import { provincePath } from './provincePath'

/** The boards of a province, by the rest of their addresses. */
export const boardPaths = { reports: '', indicators: '/chi-tieu' } as const

export type BoardPart = keyof typeof boardPaths

const parts: readonly BoardPart[] = ['reports', 'indicators']

type Shown = {
  province: ProvinceName
  period: Period | null
  part: BoardPart
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
          href={pathWith(provincePath(province, boardPaths[one]), { ky: period?.key })}
          aria-current={one === part ? 'page' : undefined}
        >
          {t(`province.tabs.${one}`)}
        </a>
      ))}
    </nav>
  </header>
)
