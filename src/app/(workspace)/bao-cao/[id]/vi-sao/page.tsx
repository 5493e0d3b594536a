import type { Metadata } from 'next'
import { dbOf } from '@/data/session'
import { readWhy } from '@/services/report/readWhy'
import { seeReport } from '@/services/report/seeReport'
import { ReportHead } from '../../../_report/ReportHead'
import { notHere } from '../../../_shell/notHere'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import { readReader } from '../../../_shell/viewer'
import { WhyTable } from '../../../_why/WhyTable'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('why')

type Args = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const one = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' ? value : null

/** Why somebody can or cannot do a thing to a report: each rule with its answer. */
const WhyPage = async ({ params, searchParams }: Args) => {
  const { id } = await params
  const path = `/bao-cao/${id}/vi-sao`
  const reader = await readReader(path)
  const { payload, actor, language, t } = reader
  const head = await seeReport({ payload, actor, id })
  if (head === null) notHere()
  const query = await searchParams
  const now = new Date().toISOString()
  const asked = { person: one(query.ai), verb: one(query.viec) }
  const why = await readWhy({ db: dbOf(payload), actor, head, asked, now })
  return (
    <Page reader={reader} path={path} place="work">
      <ReportHead head={head} part={null} now={now} t={t} />
      <h2>{t('why.title')}</h2>
      <p>{t('why.intro')}</p>
      <form method="get" className="form card">
        <label className="field">
          <span>{t('why.who')}</span>
          <select name="ai" defaultValue={why.person}>
            {why.people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('why.what')}</span>
          <select name="viec" defaultValue={why.verb}>
            {why.verbs.map((verb) => (
              <option key={verb} value={verb}>
                {t(`why.verb.${verb}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t('why.ask')}
        </button>
      </form>
      <WhyTable why={why} language={language} t={t} />
    </Page>
  )
}

export default WhyPage
