import { writeDate } from '@/domain/vietnamese/writeDate'
import type { PlanHead } from '@/data/plan/readPlanHead'
import type { Words } from '../_shell/words'

/** The top of the plan as such documents have it: who issues it, number, place and date, its name. */
export const PlanTitle = ({ head, t }: { head: PlanHead; t: Words }) => (
  <header className="plan-title">
    <div className="plan-letterhead">
      <p className="plan-issuer">
        <strong>{head.issuer ?? head.communeName}</strong>
        <span className="number">
          {head.documentNumber === null
            ? t('plan.head.noNumber')
            : t('plan.head.number', { number: head.documentNumber })}
        </span>
      </p>
      <p className="plan-nation">
        <strong>{t(head.issuerForm === 'party' ? 'plan.head.party' : 'plan.head.nation')}</strong>
        {head.issuerForm === 'party' ? null : <span className="plan-motto">{t('plan.head.motto')}</span>}
        <em>{placeAndDate(head, t)}</em>
      </p>
    </div>
    <h1>{head.title}</h1>
    <p className="soft">
      {t('plan.head.period', {
        from: writeDate({ date: head.planFrom }),
        to: writeDate({ date: head.planTo }),
      })}
    </p>
  </header>
)

const placeAndDate = ({ documentDate, communeName }: PlanHead, t: Words): string => {
  const place = communeName.replace(/^(Xã|Phường|Đặc khu)\s+/u, '')
  if (documentDate === null) return t('plan.head.noDate', { place })
  const [year, month, day] = documentDate.split('-') as [string, string, string]
  // As documents write it: a day under 10 and the months 1 and 2 take a zero.
  return t('plan.head.date', { place, day, month: Number(month) > 2 ? String(Number(month)) : month, year })
}
