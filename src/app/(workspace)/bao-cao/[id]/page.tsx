import type { Metadata } from 'next'
import { dbOf } from '@/data/session'
import { readExtensionsOf } from '@/services/report/readExtensionsOf'
import { readForm } from '@/services/report/readForm'
import { readKept } from '@/services/report/readKept'
import { seeReport } from '@/services/report/seeReport'
import { ReportFiles } from '../../_document/ReportFiles'
import { EntryForm } from '../../_entry/EntryForm'
import { hereWords } from '../../_entry/hereWords'
import { KeptAside } from '../../_entry/KeptAside'
import { KeptHere } from '../../_entry/KeptHere'
import { LockedNotice } from '../../_entry/LockedNotice'
import { Extended } from '../../_questions/Extended'
import { OpenQuestions } from '../../_questions/OpenQuestions'
import { ReportHead } from '../../_report/ReportHead'
import { ReviewSheet } from '../../_review/ReviewSheet'
import { notHere } from '../../_shell/notHere'
import { Page } from '../../_shell/Page'
import { titled } from '../../_shell/pageMetadata'
import { readReader } from '../../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('report')

type Args = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One report: a form for whoever may write it now, else to be read, checked and decided. */
const ReportPage = async ({ params, searchParams }: Args) => {
  const { id } = await params
  const path = `/bao-cao/${id}`
  const reader = await readReader(path)
  const { payload, actor } = reader
  const head = await seeReport({ payload, actor, id })
  if (head === null) notHere()
  const now = new Date().toISOString()
  const form = await readForm({ db: dbOf(payload), actor, head, now })
  // One after the other: a page takes one connection at a time.
  const extensions = await readExtensionsOf({ payload, head })
  const kept = form.actions.includes('answer')
    ? await readKept({ db: dbOf(payload), actor, report: head.id })
    : {}
  const asked = await searchParams
  // Whoever decides a step that may correct reads it first; its authors come to write.
  const isWriting = form.actions.includes('save') && (form.actions.includes('submit') || asked.sua === '1')
  const shown = { reader, head, form, now, asked }
  return (
    <Page reader={reader} path={path} place="work" asked={asked}>
      <ReportHead head={head} part="content" now={now} t={reader.t} />
      <Extended extensions={extensions} t={reader.t} />
      <LockedNotice {...shown} />
      <OpenQuestions form={form} kept={kept} t={reader.t} />
      {isWriting ? (
        <EntryForm {...shown} />
      ) : (
        <>
          <KeptHere
            of={`${actor.person}.${id}`}
            action={`${path}/luu`}
            revision={null}
            words={hereWords(reader.t)}
          />
          <KeptAside {...shown} />
          {form.actions.includes('save') ? (
            <p className="notice notice-info">
              {reader.t('review.corrected.may')}{' '}
              <a href={`${path}?sua=1`}>{reader.t('review.corrected.open')}</a>
            </p>
          ) : null}
          <ReviewSheet {...shown} />
        </>
      )}
      <ReportFiles reader={reader} head={head} maySave={form.actions.includes('save')} />
    </Page>
  )
}

export default ReportPage
