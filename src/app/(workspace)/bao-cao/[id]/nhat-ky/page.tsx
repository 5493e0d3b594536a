import type { Metadata } from 'next'
import { dbOf } from '@/data/session'
import { readTrail } from '@/services/report/readTrail'
import { seeReport } from '@/services/report/seeReport'
import { ReportHead } from '../../../_report/ReportHead'
import { Ladder } from '../../../_review/Ladder'
import { Trail } from '../../../_review/Trail'
import '../../../_review/review.css'
import { notHere } from '../../../_shell/notHere'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import { readReader } from '../../../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('history')

/** Where a report stands and what has happened to it, by whom, why, and whether the record of it is whole. */
const HistoryPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const path = `/bao-cao/${id}/nhat-ky`
  const reader = await readReader(path)
  const { payload, actor, language, t } = reader
  const head = await seeReport({ payload, actor, id })
  if (head === null) notHere()
  const now = new Date().toISOString()
  const trail = await readTrail({ db: dbOf(payload), actor, head, now })
  return (
    <Page reader={reader} path={path} place="work">
      <ReportHead head={head} part="history" now={now} t={t} />
      <Ladder stages={trail.stages} names={trail.names} language={language} t={t} />
      <Trail trail={trail} report={head.id} language={language} t={t} />
    </Page>
  )
}

export default HistoryPage
