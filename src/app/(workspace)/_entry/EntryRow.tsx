import type { ReactNode } from 'react'
import { Said } from '../_questions/Said'
import '../_questions/questions.css'
import type { Form } from '../_report/types'
import type { Words } from '../_shell/words'
import { Flags } from './Flags'

type Shown = {
  /** 'v.<indicator>' or 't.<task>'. */
  part: string
  no: string
  name: string
  /** The field that the name is the label of. */
  labels: string | null
  isRequired: boolean
  /** Why the row was returned. */
  returned: string | undefined
  flags: readonly string[]
  question: Form['tasks'][number]['question']
  /** What stands below the name. */
  about: ReactNode
  target: ReactNode
  targetLabel: string
  /** Which period the last value is of. */
  lastLabel: string
  last: string
  children: ReactNode
  below: ReactNode
  t: Words
}

/** One row of the form: a card on a phone, one line of a grid on a wide screen. */
export const EntryRow = ({
  part,
  no,
  name,
  labels,
  isRequired,
  returned,
  flags,
  question,
  t,
  ...shown
}: Shown) => {
  const words = (
    <>
      <span className="number">{no}</span> {name}
    </>
  )
  return (
    <div
      className={returned === undefined ? 'entry-row' : 'entry-row is-returned'}
      role="group"
      id={part}
      aria-labelledby={`${part}.name`}
      tabIndex={-1}
    >
      <div className="entry-what">
        <p className="entry-name" id={`${part}.name`}>
          {labels === null ? words : <label htmlFor={labels}>{words}</label>}
        </p>
        {isRequired ? <p className="small">{t('report.required')}</p> : null}
        {shown.about}
        {returned === undefined ? null : (
          <p className="entry-reason">{t('report.returned.row', { reason: returned })}</p>
        )}
        {question === undefined ? null : (
          <div className="row-question">
            <Said asked={question} t={t} />
          </div>
        )}
        <Flags of={flags} t={t} />
      </div>
      <div className="entry-fact" data-label={shown.targetLabel}>
        {shown.target}
      </div>
      <div className="entry-fact" data-label={shown.lastLabel}>
        {shown.last}
      </div>
      <div className="entry-now">{shown.children}</div>
      <div className="entry-below">{shown.below}</div>
    </div>
  )
}
