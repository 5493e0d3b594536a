import type { Metadata } from 'next'
import { pickRows } from '@/domain/board/pickRows'
import { BoardHead } from '../../../_commune/BoardHead'
import { IndicatorTable } from '../../../_commune/IndicatorTable'
import { readBoardPage, type BoardArgs } from '../../../_commune/readBoardPage'
import { RowFilter } from '../../../_commune/RowFilter'
import { wantedRows } from '../../../_commune/wantedRows'
import '../../../_commune/board.css'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('communeIndicators')

/** The indicators of a commune's plan: what they are to reach and where they stand. */
const IndicatorsPage = async (args: BoardArgs) => {
  const { reader, open, place, path, within, asked } = await readBoardPage(args, 'indicators')
  const { t } = reader
  const { board } = open
  const wanted = wantedRows(asked)
  const rows = board === null ? [] : pickRows({ rows: board.indicators, wanted })
  return (
    <Page reader={reader} path={path} place={within} asked={asked}>
      <BoardHead open={open} place={place} part="indicators" actor={reader.actor} t={t} />
      {board === null ? null : board.indicators.length === 0 ? (
        <p className="empty">{t('commune.indicator.none')}</p>
      ) : (
        <section className="board-part" aria-labelledby="chi-tieu">
          <h2 id="chi-tieu">{t('commune.part.indicators')}</h2>
          <RowFilter
            rows={board.indicators}
            found={rows.length}
            wanted={wanted}
            part="indicators"
            place={place}
            t={t}
          />
          {rows.length === 0 ? null : <IndicatorTable board={board} rows={rows} place={place} t={t} />}
        </section>
      )}
    </Page>
  )
}

export default IndicatorsPage
