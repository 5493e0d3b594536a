import type { Metadata } from 'next'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { dbOf } from '@/data/session'
import { readHeatMap } from '@/services/rollup/readHeatMap'
import { askedDay } from '../../../_form/askedDay'
import { askedText } from '../../../_form/askedText'
import { DayField } from '../../../_form/DayField'
import { pathWith } from '../../../_form/pathWith'
import { groupWords } from '../../../_province/groupWords'
import { HeatTable } from '../../../_province/HeatTable'
import { openProvince, type ProvinceArgs } from '../../../_province/openProvince'
import { Pager } from '../../../_province/Pager'
import { PeriodField } from '../../../_province/PeriodField'
import { SearchField } from '../../../_province/SearchField'
import { periodWords } from '../../../_reports/periodWords'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import '../../../_province/province.css'
import '../../../_province/heat.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('heatMap')

/** The official figures of the communes of a province, by the catalogue of standard indicators. */
const HeatMapPage = async (args: ProvinceArgs) => {
  const opened = await openProvince({ ...args, part: 'indicators' })
  if (opened.period === null) return opened.page
  const { reader, asked, path, top, province, period, periods } = opened
  const { payload, t } = reader
  const db = dbOf(payload)
  const search = askedText(asked.tim) ?? ''
  const now = new Date().toISOString()
  const { day, isUnread } = askedDay(asked.ngay, now)
  const ngay = day === null ? undefined : writeDate({ date: day })
  const map = await readHeatMap({
    db,
    province: province.id,
    period: period.key,
    day,
    now,
    group: askedText(asked.nhom),
    search,
    page: askedText(asked.trang),
  })
  const pathOf = (page?: number): string =>
    pathWith(path, {
      ky: period.key,
      ngay,
      nhom: map.group ?? undefined,
      tim: search === '' ? undefined : search,
      trang: page,
    })
  const caption = t('province.heat.caption', {
    group: map.group === null ? '' : groupWords(map.group, t),
    period: periodWords({ key: period.key, t }),
  })
  return (
    <Page reader={reader} path={pathOf()} place="province" asked={asked}>
      {top}
      <p className="soft heat-intro">{t('province.heat.intro')}</p>
      <form method="get" action={path} className="filters">
        <PeriodField period={period} periods={periods} t={t} />
        <DayField day={day} isUnread={isUnread} t={t} />
        <div className="field">
          <label htmlFor="nhom">{t('province.filter.group')}</label>
          <select id="nhom" name="nhom" defaultValue={map.group ?? undefined}>
            {map.groups.map((group) => (
              <option key={group} value={group}>
                {groupWords(group, t)}
              </option>
            ))}
          </select>
        </div>
        <SearchField label={t('province.filter.search')} search={search} t={t} />
        <button type="submit" className="button">
          {t('province.filter.show')}
        </button>
      </form>
      {ngay === undefined ? null : (
        <p className="notice notice-info">{t('province.onDay', { date: ngay })}</p>
      )}
      {map.entries.length === 0 ? (
        <p className="empty">{t('province.heat.empty')}</p>
      ) : map.rows.length === 0 ? (
        <p className="empty">{t(search === '' ? 'province.heat.noCommune' : 'province.nothing')}</p>
      ) : (
        <>
          <HeatTable
            map={map}
            caption={caption}
            pathOf={(code) => pathWith(`${path}/${encodeURIComponent(code)}`, { ky: period.key, ngay })}
            t={t}
          />
          <Pager at={map.page} total={map.total} pathOf={pathOf} t={t} />
        </>
      )}
      <p className="soft small">{t('province.heat.missing')}</p>
    </Page>
  )
}

export default HeatMapPage
