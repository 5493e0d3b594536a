import type { Metadata } from 'next'
import { dbOf } from '@/data/session'
import { seeEventContent } from '@/services/report/seeEventContent'
import { seeReport } from '@/services/report/seeReport'
import { ReportHead } from '../../../../_report/ReportHead'
import { SealedContent } from '../../../../_review/SealedContent'
import { notHere } from '../../../../_shell/notHere'
import { Page } from '../../../../_shell/Page'
import { titled } from '../../../../_shell/pageMetadata'
import { readReader } from '../../../../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('sealed')

/** What a report said when something happened to it, for whoever may see the report. */
const SealedPage = async ({ params }: { params: Promise<{ id: string; seq: string }> }) => {
  const { id, seq } = await params
  const path = `/bao-cao/${id}/nhat-ky/${seq}`
  const reader = await readReader(path)
  const { payload, actor, t } = reader
  const head = await seeReport({ payload, actor, id })
  if (head === null || !/^\d{1,6}$/.test(seq)) notHere()
  const sealed = await seeEventContent({ db: dbOf(payload), actor, head, seq: Number(seq) })
  if (sealed === null) notHere()
  return (
    <Page reader={reader} path={path} place="work">
      <ReportHead head={head} part="history" now={new Date().toISOString()} t={t} />
      <SealedContent sealed={sealed} report={head.id} t={t} />
    </Page>
  )
}

export default SealedPage
