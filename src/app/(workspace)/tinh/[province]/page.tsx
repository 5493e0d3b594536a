import type { Metadata } from 'next'
import { pagesOf } from '@/domain/pagesOf'
import { standings, type Standing } from '@/domain/rollup/communeStanding'
import { dbOf } from '@/data/session'
import { readProvinceBoard } from '@/services/rollup/readProvinceBoard'
import { askedText } from '../../_form/askedText'
import { oneOf } from '../../_form/oneOf'
import { pathWith } from '../../_form/pathWith'
import { BoardTable } from '../../_province/BoardTable'
import { openProvince, type ProvinceArgs } from '../../_province/openProvince'
import { Pager } from '../../_province/Pager'
import { PeriodField } from '../../_province/PeriodField'
import { SearchField } from '../../_province/SearchField'
import { StandingCounts } from '../../_province/StandingCounts'
import { UrgeBox } from '../../_province/UrgeBox'
import { periodWords } from '../../_reports/periodWords'
import { Page } from '../../_shell/Page'
import { titled } from '../../_shell/pageMetadata'
import '../../_province/province.css'
import { SheetLink } from '../../_sheets/SheetLink'
import '../../_sheets/sheets.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('province')

const ROWS = 60

/** Where the communes of a province stand with their reports of a period. */
const ProvincePage = async (args: ProvinceArgs) => {
  const opened = await openProvince({ ...args, part: 'reports' })
  if (opened.period === null) return opened.page
  const { reader, asked, path, top, province, period, periods } = opened
  const { payload, t } = reader
  const db = dbOf(payload)
  const now = new Date().toISOString()
  const chosen = oneOf(standings, asked['tinh-trang'])
  const search = askedText(asked.tim) ?? ''
  const board = await readProvinceBoard({ db, province: province.id, period, now, standing: chosen, search })
  const at = pagesOf({ total: board.rows.length, size: ROWS, asked: askedText(asked.trang) })
  const pathOf = ({ standing = chosen, page }: { standing?: Standing | null; page?: number }): string =>
    pathWith(path, {
      ky: period.key,
      'tinh-trang': standing ?? undefined,
      tim: search === '' ? undefined : search,
      trang: page,
    })
  const words = periodWords({ key: period.key, t })
  return (
    <Page reader={reader} path={pathOf({})} place="province" asked={asked}>
      {top}
      <p className="sheets-links">
        <SheetLink
          href={pathWith(`${path}/excel`, { ky: period.key })}
          words={{ link: t('sheets.province'), making: t('sheets.making'), made: t('sheets.made') }}
        />
      </p>
      <form method="get" action={path} className="filters">
        <PeriodField period={period} periods={periods} t={t} />
        <SearchField label={t('province.filter.search')} search={search} t={t} />
        {chosen === null ? null : <input type="hidden" name="tinh-trang" value={chosen} />}
        <button type="submit" className="button">
          {t('province.filter.show')}
        </button>
      </form>
      <StandingCounts
        counts={board.counts}
        chosen={chosen}
        pathOf={(standing) => pathOf({ standing })}
        t={t}
      />
      {board.toUrge.length === 0 ? null : <UrgeBox rows={board.toUrge} period={words} t={t} />}
      {board.rows.length === 0 ? (
        <p className="empty">
          {t('province.nothing')}{' '}
          <a href={pathWith(path, { ky: period.key })}>{t('province.filter.clear')}</a>
        </p>
      ) : (
        <>
          <BoardTable
            rows={board.rows.slice(at.from, at.to)}
            caption={t('province.board.caption', { period: words })}
            t={t}
          />
          <Pager at={at} total={board.rows.length} pathOf={(page) => pathOf({ page })} t={t} />
        </>
      )}
    </Page>
  )
}

export default ProvincePage
