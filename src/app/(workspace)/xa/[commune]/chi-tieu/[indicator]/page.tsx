import type { Metadata } from 'next'
import { plainText } from '@/domain/planText/plainText'
import { leadsCommune } from '@/domain/access/leadsCommune'
import { readIndicatorPage } from '@/services/board/readIndicatorPage'
import { boardLink } from '../../../../_commune/boardLink'
import { FigureTable } from '../../../../_commune/FigureTable'
import { IndicatorChart } from '../../../../_commune/IndicatorChart'
import { IndicatorFacts } from '../../../../_commune/IndicatorFacts'
import '../../../../_commune/board.css'
import { withinOf, type Asked } from '../../../../_commune/readBoardPage'
import { askedDay } from '../../../../_form/askedDay'
import { DayField } from '../../../../_form/DayField'
import { notHere } from '../../../../_shell/notHere'
import { Page } from '../../../../_shell/Page'
import { titled } from '../../../../_shell/pageMetadata'
import { readReader } from '../../../../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('communeIndicator')

type Args = { params: Promise<{ commune: string; indicator: string }>; searchParams: Promise<Asked> }

/** One indicator: its figures against the target, in a picture and in a table, with the proof behind each. */
const IndicatorDetailPage = async ({ params, searchParams }: Args) => {
  const { commune, indicator } = await params
  const asked = await searchParams
  const path = `/xa/${commune}/chi-tieu/${indicator}`
  const reader = await readReader(path)
  const { payload, actor, language, t } = reader
  const now = new Date().toISOString()
  const { day, isUnread } = askedDay(asked.ngay, now)
  const page = await readIndicatorPage({ payload, actor, commune, indicator, day, language, now })
  if (page === null) notHere()
  const textOf = (value: Asked[string]) => (typeof value === 'string' && value !== '' ? value : undefined)
  const place = { commune, plan: textOf(asked['ke-hoach']), period: textOf(asked.ky), day: day ?? undefined }
  const isDrawn = page.indicator.line.length > 0
  return (
    <Page reader={reader} path={path} place={withinOf(reader, commune)} asked={asked}>
      <header className="page-head">
        <a className="back" href={boardLink(place, 'indicators')}>
          {t('commune.detail.back', { commune: page.commune.name })}
        </a>
        <h1 className="row-title">
          {page.indicator.no}. {plainText(page.indicator.name)}
        </h1>
        <IndicatorFacts page={page} onDay={day} t={t} />
        <form className="board-form" method="get" action={path}>
          {place.plan === undefined ? null : <input type="hidden" name="ke-hoach" value={place.plan} />}
          {place.period === undefined ? null : <input type="hidden" name="ky" value={place.period} />}
          <DayField day={day} isUnread={isUnread} t={t} />
          <button className="button-quiet">{t('commune.show')}</button>
        </form>
      </header>
      {page.figures.length === 0 ? (
        <p className="empty">{t('commune.detail.noFigures')}</p>
      ) : (
        <>
          {isDrawn ? (
            <div
              className="card chart-card"
              tabIndex={0}
              role="region"
              aria-label={t('commune.detail.chartFrame')}
            >
              <IndicatorChart page={page} t={t} />
            </div>
          ) : (
            <p className="soft">{t('commune.detail.onlyTable')}</p>
          )}
          <section aria-labelledby="so-lieu">
            <h2 id="so-lieu">{t('commune.detail.figures')}</h2>
            <FigureTable page={page} mayAsk={leadsCommune(actor)} t={t} />
          </section>
        </>
      )}
    </Page>
  )
}

export default IndicatorDetailPage
