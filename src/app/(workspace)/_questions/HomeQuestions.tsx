import type { HomeQuestions as Found } from '@/services/report/readHomeQuestions'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'
import { rowPart } from './rowPart'
import { Said } from './Said'
import './questions.css'

type Shown = { group: keyof Found; questions: Found[keyof Found]; t: Words }

/** Questions in somebody's work: those they are to answer, or those that were answered to them. */
export const HomeQuestions = ({ group, questions, t }: Shown) =>
  questions.length === 0 ? null : (
    <section className="group" aria-labelledby={`hoi-${group}`}>
      <h2 id={`hoi-${group}`}>
        {t(`questions.${group}`)} <span className="count">{questions.length}</span>
      </h2>
      <ul className="question-list">
        {questions.map(({ asked, report, rowName, organisationName, periodKey }) => (
          <li key={`${report}.${asked.id}.${asked.askedAt}`} className="card">
            <h3>
              <a href={`/bao-cao/${report}#${group === 'toAnswer' ? 'giai-trinh' : rowPart(asked)}`}>
                {rowName}
              </a>
            </h3>
            <p className="soft small">
              {t('reportHead.title', {
                organisation: organisationName,
                period: periodWords({ key: periodKey, t }),
              })}
            </p>
            <Said asked={asked} t={t} />
          </li>
        ))}
      </ul>
    </section>
  )
