import type { Metadata } from 'next'
import { dbOf } from '@/data/session'
import { readHeatMap } from '@/services/rollup/readHeatMap'
import { seeProvince } from '@/services/rollup/seeProvince'
import { askedText } from '../../../_form/askedText'
import { pathWith } from '../../../_form/pathWith'
import { groupWords } from '../../../_province/groupWords'
import { hasOtherProvinces } from '../../../_province/hasOtherProvinces'
import { HeatTable } from '../../../_province/HeatTable'
import { Pager } from '../../../_province/Pager'
import { PeriodField } from '../../../_province/PeriodField'
import { provincePath } from '../../../_province/provincePath'
import { ProvinceTop } from '../../../_province/ProvinceTop'
import { SearchField } from '../../../_province/SearchField'
import { periodWords } from '../../../_reports/periodWords'
import { notHere } from '../../../_shell/notHere'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import { readReader } from '../../../_shell/viewer'
import '../../../_province/province.css'
import '../../../_province/heat.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('heatMap')

type Args = {
  params: Promise<{ province: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The official figures of the communes of a province, by the catalogue of standard indicators. */
const HeatMapPage = async ({ params, searchParams }: Args) => {
  const { province: codeOrId } = await params
  const asked = await searchParams
  const reader = await readReader(
    pathWith(`/tinh/${codeOrId}/chi-tieu`, { ky: askedText(asked.ky) ?? undefined }),
  )
  const { payload, actor, t } = reader
  const db = dbOf(payload)
  const seen = await seeProvince({ db, actor, codeOrId, asked: askedText(asked.ky) })
  if (seen === null) notHere()
  const { province, period, periods } = seen
  const path = provincePath(province, '/chi-tieu')
  const top = (
    <ProvinceTop
      province={province}
      period={period}
      part="indicators"
      hasOthers={hasOtherProvinces(actor)}
      t={t}
    />
  )
  if (period === null)
    return (
      <Page reader={reader} path={path} place="province">
        {top}
        <p className="empty">{t('province.noPeriod')}</p>
      </Page>
    )
  const search = askedText(asked.tim) ?? ''
  const map = await readHeatMap({
    db,
    province: province.id,
    period: period.key,
    now: new Date().toISOString(),
    group: askedText(asked.nhom),
    search,
    page: askedText(asked.trang),
  })
  const pathOf = (page?: number): string =>
    pathWith(path, {
      ky: period.key,
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
      {map.entries.length === 0 ? (
        <p className="empty">{t('province.heat.empty')}</p>
      ) : map.rows.length === 0 ? (
        <p className="empty">{t(search === '' ? 'province.heat.noCommune' : 'province.nothing')}</p>
      ) : (
        <>
          <HeatTable
            map={map}
            caption={caption}
            pathOf={(code) => pathWith(`${path}/${encodeURIComponent(code)}`, { ky: period.key })}
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
