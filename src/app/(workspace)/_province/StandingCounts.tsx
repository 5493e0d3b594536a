import { standings, type Standing } from '@/domain/rollup/communeStanding'
import type { Words } from '../_shell/words'
import { standingLight } from './standingLight'

type Shown = {
  counts: Record<Standing, number>
  chosen: Standing | null
  pathOf: (standing: Standing | null) => string
  t: Words
}

/** How many communes stand where; each count leads to those communes. */
export const StandingCounts = ({ counts, chosen, pathOf, t }: Shown) => {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <nav aria-label={t('province.counts.label')}>
      <ul className="counts">
        {standings
          .filter((one) => counts[one] > 0)
          .map((one) => (
            <li key={one}>
              <a
                href={pathOf(one)}
                className={`count-link count-${standingLight[one]}`}
                aria-current={one === chosen ? 'true' : undefined}
              >
                <span className="count-number">{counts[one]}</span> {t(`province.standing.${one}`)}
              </a>
            </li>
          ))}
        <li>
          <a href={pathOf(null)} className="count-link" aria-current={chosen === null ? 'true' : undefined}>
            {t('province.counts.all', { count: total })}
          </a>
        </li>
      </ul>
    </nav>
  )
}
