import type { Instant } from '@/domain/time'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import type { FileAnswer } from '../document/wordFile'
import { refuseWith } from '../RefusalError'
import { makeReportSheet } from './makeReportSheet'

type Asked = { db: Db; head: ReportHead; sent: Readonly<Record<string, unknown>>; now: Instant }

/** A report as a workbook for the contract, in Vietnamese like every document. It has no choices: sent ones are refused (`unknown_field`). */
export const readReportSheet = async ({ db, head, sent, now }: Asked): Promise<FileAnswer> => {
  const field = Object.keys(sent).find((name) => sent[name] !== undefined)
  if (field !== undefined)
    refuseWith({ kind: 'shape', code: 'unknown_field', path: field, params: { field } })
  return makeReportSheet({ db, head, language: 'vi', now })
}
