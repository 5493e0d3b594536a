import type { ReportHead } from '@/data/report/readReport'
import { seeReport } from '@/services/report/seeReport'
import type { FileAnswer } from '@/services/document/wordFile'
import { answerSheet } from './answerSheet'

type Making = Parameters<Parameters<typeof answerSheet<{ id: string }>>[0]>[0] & { head: ReportHead }

/** The route handler of a link to a workbook of a report that this person sees. */
export const reportSheet = (make: (asked: Making) => Promise<FileAnswer>) =>
  answerSheet<{ id: string }>(async (asked) => {
    const { payload, actor, params } = asked
    const head = await seeReport({ payload, actor, id: params.id })
    return head === null ? null : make({ ...asked, head })
  })
