import { isCalendarDay } from '@/domain/period/isCalendarDay'
import { accept, refuse, type Result } from '@/domain/refusal'
import type { IsoDate } from '@/domain/time'

export const EXTENSION_REASON = { min: 10, max: 500 }

/** Years after the end of a plan to which its tasks may be put off. */
const YEARS_AFTER_PLAN = 1

type ToExtend = {
  until: IsoDate
  reason: string
  /** The deadline that counts now; null where the plan names none. */
  deadline: IsoDate | null
  planTo: IsoDate
  isInForce: boolean
  /** The amendment that orders it is one of the same plan, or none is named. */
  isOwnAmendment: boolean
}

/**
 * Whether a task's deadline may be set later, and to what: after the one that counts, at most a year after the plan's
 * end, with a reason.
 *
 * Refusals: `date_invalid` (shape), `extension_needs_plan_in_force`, `extension_without_deadline`,
 * `extension_not_later`, `extension_too_late`, `reason_required`, `reason_too_long`, `amendment_of_other_plan` (rule).
 */
export const acceptsExtension = ({
  until,
  reason,
  deadline,
  planTo,
  isInForce,
  isOwnAmendment,
}: ToExtend): Result<{ until: IsoDate; reason: string }> => {
  if (!isInForce) return refuse('rule', 'extension_needs_plan_in_force')
  if (deadline === null) return refuse('rule', 'extension_without_deadline')
  if (!isCalendarDay({ text: until })) return refuse('shape', 'date_invalid', { path: 'until' })
  if (until <= deadline) return refuse('rule', 'extension_not_later', { path: 'until', params: { deadline } })
  const latest = yearsAfter(planTo)
  if (until > latest) return refuse('rule', 'extension_too_late', { path: 'until', params: { latest } })
  const why = reason.normalize('NFC').trim()
  if (why.length < EXTENSION_REASON.min) {
    return refuse('rule', 'reason_required', { path: 'reason', params: { min: EXTENSION_REASON.min } })
  }
  if (why.length > EXTENSION_REASON.max) {
    return refuse('rule', 'reason_too_long', { path: 'reason', params: { max: EXTENSION_REASON.max } })
  }
  if (!isOwnAmendment) return refuse('rule', 'amendment_of_other_plan', { path: 'amendment' })
  return accept({ until, reason: why })
}

/** The same day of the year, on 29 February the last of the month. */
const yearsAfter = (day: IsoDate): IsoDate => {
  const same = `${Number(day.slice(0, 4)) + YEARS_AFTER_PLAN}${day.slice(4)}`
  return isCalendarDay({ text: same }) ? same : `${same.slice(0, 8)}28`
}
