import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { Refusal } from '@/domain/refusal'
import { EVIDENCE_ENDINGS, EVIDENCE_MEGABYTES } from '@/domain/report/acceptsFile'
import { readEvidencePlace } from '@/services/report/readEvidencePlace'
import { EvidenceList } from '../../../../../_entry/EvidenceList'
import { RemoveEvidence } from '../../../../../_entry/RemoveEvidence'
import { ROW_PREFIX } from '../../../../../_entry/rowPrefix'
import { FormKey } from '../../../../../_form/FormKey'
import { isId } from '@/domain/isId'
import { oneOf } from '../../../../../_form/oneOf'
import { pathWith } from '../../../../../_form/pathWith'
import { refusalQuery } from '../../../../../_form/refusalQuery'
import { notHere } from '../../../../../_shell/notHere'
import { Page } from '../../../../../_shell/Page'
import { titled } from '../../../../../_shell/pageMetadata'
import { readReader } from '../../../../../_shell/viewer'
import '../../../../../_entry/entry.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('evidence')

type Args = {
  params: Promise<{ id: string; kind: string; row: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A file for one row of a report, for browsers without JavaScript. */
const EvidencePage = async ({ params, searchParams }: Args) => {
  const { id, kind: asked, row } = await params
  const report = `/bao-cao/${id}`
  const path = `${report}/minh-chung/${asked}/${row}`
  const reader = await readReader(path)
  const kind = oneOf(['indicator', 'task', 'extraField'], asked)
  if (kind === null || !isId(row)) notHere()
  const place = await readEvidencePlace({ ...reader, id, kind, row }).catch(
    (error: { refusal?: Refusal }) => {
      if (error.refusal === undefined) throw error
      return error.refusal
    },
  )
  if (place === null) notHere()
  if ('code' in place) redirect(pathWith(report, refusalQuery(place)))
  const { t } = reader
  const back = `${report}#${ROW_PREFIX[kind]}.${row}`
  return (
    <Page reader={reader} path={path} place="work" asked={await searchParams}>
      <header className="page-head">
        <a className="back" href={back}>
          {t('report.evidence.back')}
        </a>
        <h1>{t('report.evidence.title')}</h1>
        <p>{place.name}</p>
      </header>
      <EvidenceList
        files={place.files}
        now={new Date().toISOString()}
        under={(file) => (file.isRemovable ? <RemoveEvidence file={file} path={path} t={t} /> : null)}
        t={t}
      />
      <form method="post" action={`${path}/gui`} encType="multipart/form-data" className="form card">
        <FormKey />
        <div className="field">
          <label htmlFor="file">{t('report.evidence.choose')}</label>
          <p className="field-help" id="file-help">
            {t('report.evidence.help', { limit: EVIDENCE_MEGABYTES })}
          </p>
          <input
            type="file"
            id="file"
            name="file"
            required
            accept={EVIDENCE_ENDINGS}
            aria-describedby="file-help"
          />
        </div>
        <button type="submit" className="button">
          {t('report.evidence.send')}
        </button>
      </form>
    </Page>
  )
}

export default EvidencePage
