import { calendarOf } from '@/domain/period/calendarOf'
import { datesOf } from '@/domain/period/datesOf'
import { liesInPlan } from '@/domain/period/liesInPlan'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { PeriodDates } from '@/domain/period/types'
import { accept, refuse, type Result } from '@/domain/refusal'
import { readPlanRules } from '@/data/period/readPlanRules'
import type { Db } from '@/data/session'

export type DatedPeriod = PeriodDates & { frequency: string }

/**
 * The dates of a plan's period by the plan's own rules on the calendar of its province. Refused when the plan is not in force, the key is not one, or
 * the period lies outside the plan's years.
 */
export const datePlanPeriod = async ({
  db,
  plan,
  periodKey,
  adhocDueOn,
}: {
  db: Db
  plan: string
  periodKey: string
  adhocDueOn: string | null
}): Promise<Result<DatedPeriod>> => {
  const found = await readPlanRules({ db, plan })
  if (found === null) return refuse('rule', 'plan_required', { path: 'plan' })
  if (found.state !== 'in_force') return refuse('rule', 'plan_not_in_force', { path: 'plan' })
  const period = readPeriodKey({ key: periodKey })
  if (!period.ok) return refuse('rule', period.refusal.code, { path: 'periodKey' })
  if (!liesInPlan({ period: period.value, planFrom: found.planFrom, planTo: found.planTo })) {
    return refuse('rule', 'period_outside_plan', { path: 'periodKey' })
  }
  const dates = datesOf({
    period: period.value,
    rules: found.rules,
    planFrom: found.planFrom,
    calendar: calendarOf({ days: found.days }),
    adhocDue: adhocDueOn === null ? undefined : { unit: adhocDueOn, commune: adhocDueOn },
  })
  return dates.ok ? accept({ frequency: period.value.frequency, ...dates.value }) : dates
}
