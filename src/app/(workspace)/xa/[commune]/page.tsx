import type { Metadata } from 'next'
import { BoardHead } from '../../_commune/BoardHead'
import { HeatTable } from '../../_commune/HeatTable'
import { readBoardPage, type BoardArgs } from '../../_commune/readBoardPage'
import { UnitTable } from '../../_commune/UnitTable'
import '../../_commune/board.css'
import { Page } from '../../_shell/Page'
import { titled } from '../../_shell/pageMetadata'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('communeBoard')

/** A commune's board: whose reports of the period have come how far. */
const UnitsPage = async (args: BoardArgs) => {
  const { reader, open, place, path, within, asked } = await readBoardPage(args, 'units')
  const { t } = reader
  return (
    <Page reader={reader} path={path} place={within} asked={asked}>
      <BoardHead open={open} place={place} part="units" actor={reader.actor} t={t} />
      {open.board === null ? null : (
        <>
          <UnitTable board={open.board} t={t} />
          <HeatTable board={open.board} t={t} />
        </>
      )}
    </Page>
  )
}

export default UnitsPage
