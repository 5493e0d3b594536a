import type { RowRef } from '@/domain/approval/types'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { askedHref } from './askedHref'
import { Said } from './Said'
import './questions.css'

type Shown = {
  row: RowRef & { name: string }
  question: Form['tasks'][number]['question']
  /** The report in which the reader may ask; null where they may not. */
  asksIn: string | null
  t: Words
}

/** Beside a row: what was last asked about it and answered, and the way to ask. */
export const RowQuestion = ({ row, question, asksIn, t }: Shown) => (
  <>
    {question === undefined ? null : (
      <div className="row-question">
        <Said asked={question} t={t} />
      </div>
    )}
    {asksIn === null || question?.answeredAt === null ? null : (
      <a className="row-ask" href={askedHref({ report: asksIn, row })}>
        {t('questions.ask')} <span className="unseen">{row.name}</span>
      </a>
    )}
  </>
)
