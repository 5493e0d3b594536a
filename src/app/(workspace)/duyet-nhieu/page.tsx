import type { Metadata } from 'next'
import { isId } from '@/domain/isId'
import { dbOf } from '@/data/session'
import { readBulk } from '@/services/approval/readBulk'
import { BulkForm } from '../_bulk/BulkForm'
import { LEFT, TICKED } from '../_bulk/bulkFields'
import { Notice } from '../_shell/Notice'
import { Page } from '../_shell/Page'
import { titled } from '../_shell/pageMetadata'
import { readReader } from '../_shell/viewer'
import '../_bulk/bulk.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('bulk')

type Args = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** One confirmation for several approvals, naming each; afterwards, what was left out and why. */
const BulkPage = async ({ searchParams }: Args) => {
  const reader = await readReader('/')
  const asked = await searchParams
  const { payload, actor, language, t } = reader
  const left = new Map(
    Object.entries(asked).flatMap(([name, value]): [string, string][] =>
      name.startsWith(LEFT) && typeof value === 'string' ? [[name.slice(LEFT.length), value]] : [],
    ),
  )
  const ticked = Object.keys(asked).flatMap((name) =>
    name.startsWith(TICKED) ? [name.slice(TICKED.length)] : [],
  )
  const reports = [...new Set([...ticked, ...left.keys()])].filter(isId)
  const now = new Date().toISOString()
  const items = await readBulk({ db: dbOf(payload), actor, reports, now })
  const done = typeof asked.da === 'string' && /^\d{1,3}$/.test(asked.da) ? Number(asked.da) : null
  const gone = reports.length - items.length
  return (
    <Page reader={reader} path="/duyet-nhieu" place="work" asked={asked}>
      <h1>{t('titles.bulk')}</h1>
      {done === 0 ? <p className="notice notice-info">{t('bulk.done', { count: done })}</p> : null}
      {done === null || done === 0 ? null : <Notice kind="done">{t('bulk.done', { count: done })}</Notice>}
      {gone === 0 ? null : <p className="notice notice-info">{t('bulk.gone', { count: gone })}</p>}
      {items.length === 0 ? (
        <p className="empty">{t(done === null ? 'bulk.none' : 'bulk.nothingLeft')}</p>
      ) : (
        <BulkForm items={items} left={left} language={language} t={t} />
      )}
      <p>
        <a href="/">{t('bulk.back')}</a>
      </p>
    </Page>
  )
}

export default BulkPage
