import type { Actor } from '@/domain/access/actor'
import { isAssignee } from '@/domain/approval/isAssignee'
import { copyRows } from '@/domain/sheet/copy/copyRows'
import type { CopyRow } from '@/domain/sheet/copy/types'
import type { Instant } from '@/domain/time'
import { readLadder } from '@/data/approval/readLadder'
import { readCopiedRows } from '@/data/report/copiedRows'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { situationOf } from '../approval/situationOf'
import { readReportInSheet } from './readReportInSheet'
import { sheetWords } from './sheetWords'

type Asked = { db: Db; actor: Actor; head: ReportHead; now: Instant }

export type CopySheet = {
  rows: CopyRow[]
  /** What is not approved yet is not entered anywhere. */
  isApproved: boolean
  /** Whether this person may say which rows were entered: whoever writes the report. */
  mayMark: boolean
}

/**
 * The rows of a report as they are retyped into national systems, with which were entered already. Always in the words
 * of those systems, which are Vietnamese.
 */
export const readCopySheet = async ({ db, actor, head, now }: Asked): Promise<CopySheet> => {
  const report = await readReportInSheet({ db, head, language: 'vi', now })
  const copied = await readCopiedRows({ db, head })
  const ladder = await readLadder({ db, report: head.id })
  const situation = situationOf({ actor, head, ladder, now })
  const isApproved = head.state === 'approved' || (head.state === 'submitted' && head.reachedProvince)
  return {
    rows: copyRows({ report, copied, words: sheetWords('vi') }),
    isApproved,
    mayMark: isApproved && isAssignee({ assignees: ladder.workflow.authors, situation }),
  }
}
