import type { Metadata } from 'next'
import { dbOf } from '@/data/session'
import { readDelegationPage } from '@/services/delegation/readDelegationPage'
import { DelegationList } from '../_delegation/DelegationList'
import { GiveForm } from '../_delegation/GiveForm'
import { Page } from '../_shell/Page'
import { titled } from '../_shell/pageMetadata'
import { readReader } from '../_shell/viewer'
import '../_delegation/delegation.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('delegations')

const LONGEST = 300

type Args = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Who decides in whose place: give, see and take back. */
const DelegationsPage = async ({ searchParams }: Args) => {
  const reader = await readReader('/uy-quyen')
  const asked = await searchParams
  const { payload, actor, language, t } = reader
  const page = await readDelegationPage({ db: dbOf(payload), actor, now: new Date().toISOString() })
  const typed = (name: string): string | undefined => {
    const value = asked[name]
    return typeof value === 'string' ? value.slice(0, LONGEST) : undefined
  }
  const hasNone = Object.values(page.groups).every((group) => group.length === 0)
  return (
    <Page reader={reader} path="/uy-quyen" place="work" asked={asked}>
      <h1>{t('titles.delegations')}</h1>
      {hasNone ? (
        <p className="empty">
          {t(page.choices.people.length === 0 ? 'delegation.noneYet' : 'delegation.none')}
        </p>
      ) : null}
      {(['received', 'given', 'others'] as const).map((group) => (
        <DelegationList key={group} group={group} page={page} language={language} t={t} />
      ))}
      {actor.appointments.length === 0 ? null : (
        <GiveForm page={page} typed={typed} language={language} t={t} />
      )}
    </Page>
  )
}

export default DelegationsPage
