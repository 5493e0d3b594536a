import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { isAdministrator } from '@/domain/access/isAdministrator'
import { readHome } from '@/services/report/readHome'
import { LogIn } from './_logIn/LogIn'
import { Reports } from './_reports/Reports'
import { titleOf } from './_shell/pageMetadata'
import { readViewer } from './_shell/viewer'
import { wordsIn } from './_shell/words'

export const dynamic = 'force-dynamic'

type Args = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { user, language } = await readViewer()
  return titleOf(user === null ? 'logIn' : 'reports', wordsIn(language))
}

/** Log-in for whoever is not; administrators work in the admin panel; everybody else sees their reports. */
const HomePage = async ({ searchParams }: Args) => {
  const { payload, user, language } = await readViewer()
  const t = wordsIn(language)
  if (user === null) return <LogIn asked={await searchParams} language={language} t={t} />
  const actor = { person: user.id, appointments: user.appointments }
  if (isAdministrator(actor)) redirect('/admin')
  const home = await readHome({ payload, actor, language, now: new Date().toISOString() })
  return <Reports home={home} t={t} />
}

export default HomePage
