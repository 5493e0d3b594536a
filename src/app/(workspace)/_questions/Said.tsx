import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Question } from '@/data/report/questionsOf'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'

type Shown = { asked: Omit<Question, 'kind' | 'id'>; t: Words }

/** A question, and its answer or that there is none yet: who, when and what. */
export const Said = ({ asked, t }: Shown) => (
  <>
    <p>
      {t('questions.asked', {
        name: asked.askedByName ?? t('review.somebody'),
        when: writeMoment({ at: asked.askedAt }),
        question: asked.question,
      })}
    </p>
    {asked.answeredAt === null ? (
      <p>
        <Mark light="yellow">{t('questions.open')}</Mark>
      </p>
    ) : (
      <p>
        {t('questions.answeredBy', {
          name: asked.answeredByName ?? t('review.somebody'),
          when: writeMoment({ at: asked.answeredAt }),
          answer: asked.answer ?? '',
        })}
      </p>
    )}
  </>
)
