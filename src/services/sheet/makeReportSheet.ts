import { periodWords } from '@/domain/sheet/periodWords'
import { reportWorkbook } from '@/domain/sheet/report/reportWorkbook'
import type { Instant } from '@/domain/time'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import type { Language } from '@/i18n/messages'
import { readReportInSheet } from './readReportInSheet'
import type { FileAnswer } from '../document/wordFile'
import { sheetFile } from './sheetFile'
import { sheetWords } from './sheetWords'

type Asked = { db: Db; head: ReportHead; language: Language; now: Instant }

/** A report as a workbook, for whoever sees the report. */
export const makeReportSheet = async ({ db, head, language, now }: Asked): Promise<FileAnswer> => {
  const report = await readReportInSheet({ db, head, language, now })
  return sheetFile(reportWorkbook({ report, words: sheetWords(language) }), [
    'bao cao',
    head.organisationName,
    periodWords(head.periodKey, sheetWords('vi')),
    head.version > 1 ? `ban ${head.version}` : null,
  ])
}
