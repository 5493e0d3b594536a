import { acceptsReportChoices, type SentChoices } from '@/domain/document/reportChoices'
import { fileName } from '@/domain/document/fileName'
import { reportDocument } from '@/domain/document/reportDocument'
import type { ReportHead } from '@/data/report/readReport'
import type { Db } from '@/data/session'
import { writeDocx } from '@/files/docx/writeDocx'
import { documentWords } from '@/i18n/documentWords'
import { refuseWith } from '../RefusalError'
import { readReportFacts } from './readReportFacts'
import { WORD_TYPE, type FileAnswer } from './wordFile'

/**
 * A commune report that this person sees, as the Word file that is issued; while it has no number yet, a draft.
 *
 * Refusals: those of `readReportFacts` and `acceptsReportChoices`.
 */
export const readReportDocument = async ({
  db,
  head,
  sent,
}: {
  db: Db
  head: ReportHead
  sent: SentChoices
}): Promise<FileAnswer> => {
  const facts = await readReportFacts({ db, head })
  const accepted = acceptsReportChoices({ sent, usual: facts.form })
  const choices = accepted.ok ? accepted.value : refuseWith(accepted.refusal)
  const document = reportDocument({ facts, choices, say: documentWords })
  const words = [
    documentWords('report.kindWord'),
    facts.commune,
    facts.period,
    ...(facts.issued === null ? [documentWords('letter.draft')] : []),
  ]
  return { name: fileName({ words, ending: 'docx' }), type: WORD_TYPE, bytes: await writeDocx({ document }) }
}
