import { dbOf } from '@/data/session'
import { answerText } from '@/domain/report/extra/answerText'
import { readUnitAnswers } from '@/services/report/readUnitAnswers'
import type { Sheet } from '../_report/types'

/** What the units answered to the plan's extra fields, with who said it. */
export const UnitAnswers = async ({ reader, head }: Sheet) => {
  const { payload, t } = reader
  const fields = await readUnitAnswers({ db: dbOf(payload), head })
  if (fields.length === 0) return null
  return (
    <details className="more">
      <summary>{t('review.panel.unitAnswers')}</summary>
      <dl className="facts">
        {fields.map(({ field, title, answers }) => (
          <div key={field}>
            <dt>{title}</dt>
            {answers.map(({ unit, current }) => (
              <dd key={unit}>{`${unit}: ${answerText(current)}`}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
