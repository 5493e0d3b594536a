import { accept, refuse } from '@/domain/refusal'
import { addDays } from '@/domain/period/addDays'
import { dayInVietnam, endOfDayInVietnam } from '@/domain/time'
import { isAssignee } from '../isAssignee'
import { requireReason } from '../requireReason'
import { LIVE_STATUSES, requireStatus } from '../requireStatus'
import { watchers } from '../watchers'
import type { CommandRule } from '../types'

/** Days after the end of its plan to which a report may be put off. */
const LONGEST_AFTER_PLAN = 60

/**
 * Gives a document that has not ended a later day. Not a decision: separation of duties does not bind it.
 * The day lies after now and after the day in force: the due moment, or where there is none the lock.
 * Errors of content: `until_out_of_range`, `reason_required`.
 */
export const extend: CommandRule<'extend'> = {
  bar: (situation) => {
    const { workflow, state, doc } = situation
    if (!isAssignee({ assignees: watchers[workflow.documentType].extend, situation }))
      return { kind: 'forbidden', code: 'not_an_extender' }
    const refusal = requireStatus({ state, allowed: LIVE_STATUSES })
    if (refusal !== null) return refusal
    return doc.dueAt === null && doc.locksAt === null ? { kind: 'rule', code: 'no_due_day' } : null
  },
  run: ({ state, doc, command, now }) => {
    const inForce = doc.dueAt ?? doc.locksAt ?? now
    const earliest = Date.parse(inForce) > Date.parse(now) ? inForce : now
    const lastDay = addDays({ day: doc.planTo, days: LONGEST_AFTER_PLAN })
    const until = momentOf(command.until)
    const isWithin =
      until !== null &&
      Date.parse(until) > Date.parse(earliest) &&
      Date.parse(until) <= Date.parse(endOfDayInVietnam(lastDay))
    if (!isWithin) {
      const params = { after: dayInVietnam(earliest), to: lastDay }
      return refuse('rule', 'until_out_of_range', { path: 'until', params })
    }
    const reason = requireReason({ reason: command.reason, minLength: 1 })
    if (!reason.ok) return reason
    return accept({
      to: state.status,
      step: state.step,
      reason: reason.value,
      detail: { extended: { from: doc.dueAt, until } },
    })
  },
}

const momentOf = (until: string | undefined): string | null => {
  if (until === undefined) return null
  if (/^\d{4}-\d{2}-\d{2}$/.test(until)) return endOfDayInVietnam(until)
  return Number.isNaN(Date.parse(until)) ? null : new Date(until).toISOString()
}
