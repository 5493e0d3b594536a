import type { ReportHead } from '@/data/report/readReport'
import { ReportSheets } from '../_sheets/ReportSheets'
import type { Reader } from '../_shell/viewer'
import { ReportDocument } from './ReportDocument'

type Shown = { reader: Reader; head: ReportHead; maySave: boolean }

/** All that a report can be taken along as, in one place below the work itself. */
export const ReportFiles = ({ reader, head, maySave }: Shown) => (
  <section className="report-files" aria-labelledby="report-files">
    <h2 id="report-files">{reader.t('document.files')}</h2>
    <ReportSheets head={head} maySave={maySave} t={reader.t} />
    <ReportDocument reader={reader} head={head} />
  </section>
)
