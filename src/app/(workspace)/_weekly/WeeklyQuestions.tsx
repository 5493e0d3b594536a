import { clip } from '@/domain/board/clip'
import { dayInVietnam } from '@/domain/time'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { OpenQuestion } from '@/data/board/readOpenQuestions'
import type { Words } from '../_shell/words'

/** Explanations that were asked for and have not been given, the oldest first. */
export const WeeklyQuestions = ({ questions, t }: { questions: readonly OpenQuestion[]; t: Words }) => (
  <ol className="weekly-list">
    {questions.map(({ id, report, organisationName, level, row, question, askedAt }) => (
      <li key={id}>
        <a href={`/bao-cao/${report}`}>
          <b>
            {level === 'commune' ? t('commune.units.commune') : clip({ text: organisationName, length: 40 })}
          </b>
        </a>
        {': '}
        {row === null ? null : `${clip({ text: row, length: 60 })}: `}
        {t('commune.weekly.asked', {
          question: clip({ text: question, length: 80 }),
          date: writeDate({ date: dayInVietnam(askedAt) }),
        })}
      </li>
    ))}
  </ol>
)
