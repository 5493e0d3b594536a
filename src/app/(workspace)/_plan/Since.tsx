import type { IsoDate } from '@/domain/time'
import type { PlanIndicator } from '@/data/plan/readPlanIndicators'
import { targetWords } from '../_figures/targetWords'
import { periodInside } from '../_reports/periodInside'
import type { Words } from '../_shell/words'

type PlanTarget = PlanIndicator['targets'][number]

/** Since when an amended target holds and by which document: 'từ Tháng 7/2026 theo 12/QĐ-UBND'. */
export const Since = ({ target, t }: { target: PlanTarget; t: Words }) =>
  target.amendment === null ? null : (
    <span className="sub-line">
      {t('plan.target.since', {
        period: periodInside({ key: target.validFrom.slice(0, 7), t }),
        number: target.amendment,
      })}
    </span>
  )

type Shown = { row: PlanIndicator; dueOn: IsoDate; today: IsoDate; t: Words }

/** Targets for the same day that are yet to hold. */
export const Coming = ({ row: { targets, kind, unit }, dueOn, today, t }: Shown) =>
  targets
    .filter((target) => target.dueOn === dueOn && target.validFrom > today && target.amendment !== null)
    .map((target) => (
      <span key={target.validFrom} className="sub-line">
        {t('plan.target.coming', {
          target: targetWords({ target, kind, unit, t }) ?? t('figure.noTarget'),
          period: periodInside({ key: target.validFrom.slice(0, 7), t }),
          number: target.amendment!,
        })}
      </span>
    ))
