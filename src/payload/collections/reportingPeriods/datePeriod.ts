import type { CollectionBeforeChangeHook } from 'payload'
import { datePlanPeriod } from '@/services/period/datePlanPeriod'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

const given = ['plan', 'periodKey', 'adhocDueOn', 'province', 'commune']

/** The dates of a period come from the plan's rules; a date that was sent along is refused. */
export const datePeriod: CollectionBeforeChangeHook = async ({ data, req }) => {
  const sent = Object.keys(data).find(
    (key) => !given.includes(key) && data[key] !== null && data[key] !== undefined,
  )
  if (sent !== undefined) refuseWith({ kind: 'rule', code: 'period_dates_follow_rules', path: sent })
  const dated = await datePlanPeriod({
    db: await dbOfRequest(req),
    plan: String(data.plan),
    periodKey: String(data.periodKey),
    adhocDueOn: typeof data.adhocDueOn === 'string' ? data.adhocDueOn.slice(0, 10) : null,
  })
  if (!dated.ok) return refuseWith(dated.refusal)
  return { ...data, ...dated.value }
}
