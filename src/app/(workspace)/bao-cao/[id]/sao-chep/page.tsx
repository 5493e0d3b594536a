import type { Metadata } from 'next'
import { dbOf } from '@/data/session'
import { readCopySheet } from '@/services/sheet/readCopySheet'
import { seeReport } from '@/services/report/seeReport'
import { FormKey } from '../../../_form/FormKey'
import { ReportHead } from '../../../_report/ReportHead'
import { CopyRows } from '../../../_sheets/CopyRows'
import '../../../_sheets/sheets.css'
import { formWords } from '../../../_shell/formWords'
import { LiveForm } from '../../../_shell/LiveForm'
import { notHere } from '../../../_shell/notHere'
import { Page } from '../../../_shell/Page'
import { titled } from '../../../_shell/pageMetadata'
import { readReader } from '../../../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('copying')

type Args = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const kinds = ['task', 'indicator'] as const

/** What has to be typed again into national systems, and which of it was. */
const CopyPage = async ({ params, searchParams }: Args) => {
  const { id } = await params
  const path = `/bao-cao/${id}/sao-chep`
  const reader = await readReader(path)
  const { payload, actor, t } = reader
  const head = await seeReport({ payload, actor, id })
  if (head === null) notHere()
  const now = new Date().toISOString()
  const { rows, isApproved, mayMark } = await readCopySheet({ db: dbOf(payload), actor, head, now })
  const inState = (state: string): number => rows.filter(({ mark }) => mark.state === state).length
  const changed = inState('changed')
  return (
    <Page reader={reader} path={path} place="work" asked={await searchParams}>
      <ReportHead head={head} part={null} now={now} t={t} />
      <h2>{t('sheets.copying.title')}</h2>
      {!isApproved || rows.length === 0 ? (
        <p className="empty">{t(isApproved ? 'sheets.copying.empty' : 'sheets.copying.wait')}</p>
      ) : (
        <>
          <p className="sheets-help">{t('sheets.copying.help')}</p>
          <p className="sheets-links">
            <strong>{t('sheets.copying.count', { done: inState('copied'), all: rows.length })}</strong>
            {changed === 0 ? null : <span>{t('sheets.copying.changed', { count: changed })}</span>}
            <a href={`${path}/excel`} download>
              {t('sheets.copying.download')}
            </a>
          </p>
          {mayMark ? null : <p className="notice notice-info">{t('sheets.copying.readOnly')}</p>}
          <LiveForm action={`${path}/danh-dau`} words={formWords(t)}>
            <FormKey />
            {kinds.map((kind) => {
              const ofKind = rows.filter((row) => row.kind === kind)
              return ofKind.length === 0 ? null : (
                <section key={kind} aria-labelledby={`chep-${kind}`}>
                  <h3 id={`chep-${kind}`}>
                    {t(kind === 'task' ? 'sheets.copying.tasks' : 'sheets.copying.indicators')}
                  </h3>
                  <CopyRows rows={ofKind} mayMark={mayMark} now={now} t={t} />
                  {mayMark ? (
                    <p className="copy-bar">
                      <button type="submit" className="button">
                        {t('sheets.copying.save')}
                      </button>
                    </p>
                  ) : null}
                </section>
              )
            })}
          </LiveForm>
        </>
      )}
    </Page>
  )
}

export default CopyPage
