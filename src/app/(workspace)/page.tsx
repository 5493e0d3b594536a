import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { landsInAdmin } from '@/domain/access/landsInAdmin'
import { leadsCommune } from '@/domain/access/leadsCommune'
import { readHome } from '@/services/report/readHome'
import { LeaderBrief } from './_commune/LeaderBrief'
import { LogIn } from './_logIn/LogIn'
import { Reports } from './_reports/Reports'
import { Page } from './_shell/Page'
import { titleOf } from './_shell/pageMetadata'
import { readReader, readViewer } from './_shell/viewer'
import { wordsIn } from './_shell/words'

export const dynamic = 'force-dynamic'

/** Red rows that a leader sees before opening the page that has all of them. */
const RED = 6

type Args = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { user, language } = await readViewer()
  return titleOf(user === null ? 'logIn' : 'reports', wordsIn(language))
}

/** Log-in for whoever is not; who only administers works in the admin panel; everybody else sees their work. */
const HomePage = async ({ searchParams }: Args) => {
  const { user, actor, language } = await readViewer()
  const asked = await searchParams
  if (user === null || actor === null)
    return <LogIn asked={asked} language={language} t={wordsIn(language)} />
  if (landsInAdmin({ person: user.id, appointments: user.appointments })) redirect('/admin')
  const reader = await readReader('/')
  const now = new Date().toISOString()
  const home = await readHome({ payload: reader.payload, actor, language, now })
  return (
    <Page reader={reader} path="/" place="work" asked={asked}>
      <Reports home={home} showsAll={asked.xem === 'tat-ca'} t={reader.t}>
        {leadsCommune(actor) ? <LeaderBrief reader={reader} now={now} limit={RED} /> : null}
      </Reports>
    </Page>
  )
}

export default HomePage
