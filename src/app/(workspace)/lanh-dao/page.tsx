import type { Metadata } from 'next'
import { openPages } from '@/domain/access/openPages'
import { readHome } from '@/services/report/readHome'
import { LeaderBrief } from '../_commune/LeaderBrief'
import { DecideList } from '../_commune/DecideList'
import { notHere } from '../_shell/notHere'
import { Page } from '../_shell/Page'
import { titled } from '../_shell/pageMetadata'
import { readReader } from '../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('leader')

/** One page for a leader between two meetings: what I must decide, what is red, whose it is, since when. */
const LeaderPage = async () => {
  const reader = await readReader('/lanh-dao')
  const { payload, actor, language, t } = reader
  if (openPages(actor).communes.length === 0) notHere()
  const now = new Date().toISOString()
  const { groups, plans } = await readHome({ payload, actor, language, now })
  return (
    <Page reader={reader} path="/lanh-dao" place="commune">
      <h1>{t('titles.leader')}</h1>
      <DecideList reports={groups.decide} plans={plans.decide} t={t} />
      <LeaderBrief reader={reader} now={now} />
    </Page>
  )
}

export default LeaderPage
