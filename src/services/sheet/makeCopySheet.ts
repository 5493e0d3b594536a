import type { Actor } from '@/domain/access/actor'
import { copyWorkbook } from '@/domain/sheet/copy/copyWorkbook'
import { periodWords } from '@/domain/sheet/periodWords'
import type { Instant } from '@/domain/time'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'
import { readCopySheet } from './readCopySheet'
import type { FileAnswer } from '../document/wordFile'
import { sheetFile } from './sheetFile'
import { sheetWords } from './sheetWords'

type Asked = { db: Db; actor: Actor; head: ReportHead; now: Instant }

/** What is retyped into national systems as a workbook. Refuses `copy_not_approved`. */
export const makeCopySheet = async ({ db, actor, head, now }: Asked): Promise<FileAnswer> => {
  const { rows, isApproved } = await readCopySheet({ db, actor, head, now })
  if (!isApproved) refuseWith({ kind: 'rule', code: 'copy_not_approved' })
  const words = sheetWords('vi')
  const { organisationName: organisation, periodKey } = head
  return sheetFile(copyWorkbook({ rows, organisation, periodKey, words }), [
    'nhap he thong',
    organisation,
    periodWords(periodKey, words),
  ])
}
