import type { Metadata } from 'next'
import { isPercent } from '@/domain/indicator/isPercent'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import { dbOf } from '@/data/session'
import { readIndicatorAcross } from '@/services/rollup/readIndicatorAcross'
import { readIndicatorOnDay } from '@/services/rollup/readIndicatorOnDay'
import { seeProvince } from '@/services/rollup/seeProvince'
import { Chart } from '../../../../_charts/Chart'
import { askedDay } from '../../../../_form/askedDay'
import { askedText } from '../../../../_form/askedText'
import { DayField } from '../../../../_form/DayField'
import { pathWith } from '../../../../_form/pathWith'
import { acrossChart, barsOf } from '../../../../_province/acrossChart'
import { AcrossTable } from '../../../../_province/AcrossTable'
import { amountWords } from '../../../../_figures/amountWords'
import { PeriodField } from '../../../../_province/PeriodField'
import { provincePath } from '../../../../_province/provincePath'
import { periodWords } from '../../../../_reports/periodWords'
import { notHere } from '../../../../_shell/notHere'
import { Page } from '../../../../_shell/Page'
import { titled } from '../../../../_shell/pageMetadata'
import { readReader } from '../../../../_shell/viewer'
import '../../../../_province/province.css'
import '../../../../_province/across.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('indicatorAcross')

/** Letters in a chart shrink with it: a phone is given one of its own. */
const widths = [720, 300]

const states = ['official', 'waiting', 'late', 'missing'] as const

type Args = {
  params: Promise<{ province: string; code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One standard indicator across the communes of a province, down to the report and the trail of each. */
const IndicatorPage = async ({ params, searchParams }: Args) => {
  const { province: codeOrId, code: written } = await params
  const code = decodeURIComponent(written)
  const asked = await searchParams
  const reader = await readReader(
    pathWith(`/tinh/${codeOrId}/chi-tieu/${written}`, { ky: askedText(asked.ky) ?? undefined }),
  )
  const { payload, actor, t } = reader
  const db = dbOf(payload)
  const seen = await seeProvince({ db, actor, codeOrId, asked: askedText(asked.ky) })
  if (seen === null || seen.period === null) notHere()
  const { province, period, periods } = seen
  const now = new Date().toISOString()
  const { day, isUnread } = askedDay(asked.ngay, now)
  const ngay = day === null ? undefined : writeDate({ date: day })
  const across =
    day === null
      ? await readIndicatorAcross({ db, actor, province: province.id, period, code, now })
      : await readIndicatorOnDay({ db, province: province.id, day, code })
  if (across === null) notHere()
  const { entry, value, counts, parts, rows } = across
  const { kind, unit, name } = entry
  const pathOf = (of: string) => provincePath(province, `/chi-tieu/${encodeURIComponent(of)}`)
  const total = value === null ? null : amountWords({ value, kind, unit, hasUnit: true, decimals: 2 })
  const bars = barsOf(rows)
  const isShare = entry.rollupRule === 'average' || entry.rollupRule === 'weighted'
  const mark = isShare && value !== null && total !== null ? { value, label: total } : null
  return (
    <Page reader={reader} path={pathOf(code)} place="province" asked={asked}>
      <header className="page-head">
        <a className="back" href={pathWith(provincePath(province, '/chi-tieu'), { ky: period.key, ngay })}>
          {t('province.across.back')}
        </a>
        <h1>{name}</h1>
        <p className="soft">
          {t('province.title', { province: province.name, period: periodWords({ key: period.key, t }) })}
        </p>
      </header>
      <form method="get" action={pathOf(code)} className="filters">
        <PeriodField period={period} periods={periods} t={t} />
        <DayField day={day} isUnread={isUnread} t={t} />
        <button type="submit" className="button">
          {t('province.filter.show')}
        </button>
      </form>
      {ngay === undefined ? null : (
        <p className="notice notice-info">{t('province.onDay', { date: ngay })}</p>
      )}
      <section className="card across-total" aria-label={t('province.across.value')}>
        <p className="across-value">
          <span className="soft small">{t('province.across.value')}</span>
          <strong className={total === null ? 'across-none' : undefined}>
            {total ?? t('province.across.noValue')}
          </strong>
          {parts === null ? null : (
            <span className="number">
              {t('province.across.parts', {
                numerator: writeNumber({ value: parts.numerator }),
                denominator: writeNumber({ value: parts.denominator }),
              })}
            </span>
          )}
        </p>
        {entry.rollupRule === 'weighted' && parts === null && counts.official > 0 ? (
          <p className="soft">{t('province.across.noParts')}</p>
        ) : null}
        <dl className="facts">
          <div>
            <dt>{t('province.across.rule')}</dt>
            <dd>{t(`province.across.rules.${entry.rollupRule}`)}</dd>
          </div>
          <div>
            <dt>{t('province.across.code')}</dt>
            <dd>{entry.code}</dd>
          </div>
          {unit === null ? null : (
            <div>
              <dt>{t('province.across.unit')}</dt>
              <dd>{unit}</dd>
            </div>
          )}
        </dl>
        <ul className="across-counts" aria-label={t('province.across.countsLabel')}>
          {states.map((state) => (
            <li key={state}>
              {t('province.across.counts', { state: t(`province.state.${state}`), count: counts[state] })}
            </li>
          ))}
        </ul>
      </section>
      {rows.length === 0 ? (
        <p className="empty">{t('province.across.empty')}</p>
      ) : (
        <>
          {bars.length === 0 ? null : (
            <section className="card across-chart" aria-labelledby="bieu-do">
              <h2 id="bieu-do">{t('province.across.chart')}</h2>
              {bars.length < rows.filter((row) => row.value !== null).length ? (
                <p className="soft small">{t('province.across.chartCut', { count: bars.length })}</p>
              ) : null}
              {widths.map((width) => (
                <div key={width} className={`across-${width}`}>
                  <Chart
                    {...acrossChart({ bars, mark, isPercent: isPercent({ kind, unit }), width })}
                    label={t('province.across.chartLabel', { name })}
                  />
                </div>
              ))}
            </section>
          )}
          <section className="across-table" aria-labelledby="bang">
            <h2 id="bang">{t('province.across.table')}</h2>
            <AcrossTable across={across} caption={name} t={t} />
          </section>
        </>
      )}
      <nav className="across-neighbours" aria-label={t('province.across.neighbours')}>
        {(['before', 'after'] as const).map((side) => {
          const other = across[side]
          return other === null ? null : (
            <a key={side} href={pathWith(pathOf(other.code), { ky: period.key, ngay })}>
              {t(side === 'before' ? 'province.across.previous' : 'province.across.next', {
                name: other.name,
              })}
            </a>
          )
        })}
      </nav>
    </Page>
  )
}

export default IndicatorPage
