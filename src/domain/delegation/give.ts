import type { Actor, Appointment } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { mayGrant } from '@/domain/access/mayGrant'
import { requireReason } from '@/domain/approval/requireReason'
import { addDays } from '@/domain/period/addDays'
import { accept, refuse, type Result } from '@/domain/refusal'
import type { IsoDate } from '@/domain/time'
import { overlaps } from './overlaps'
import { sharedPlace } from './sharedPlace'
import { stepsHeld, type AskingLadder } from './stepsHeld'
import type { Place, Scope, Terms } from './types'

/** Days that one delegation may last. */
export const LONGEST_DAYS = 366
const REASON_MIN_LENGTH = 3
const STEPS = 8
const STEP_KEY = /^[a-z][a-z0-9_]{1,31}$/

type Asked = {
  actor: Actor
  terms: Terms
  /** What the two hold today. */
  principalHolds: readonly Appointment[]
  /** And what the principal is proposed for, or will hold: the substitute decides by it as soon as it holds. */
  principalMayHold: readonly Appointment[]
  substituteHolds: readonly Appointment[]
  /** Units of the place. */
  units: readonly string[]
  /** In use at the place. */
  ladders: readonly AskingLadder[]
  /** What the principal has given and not taken back. */
  given: readonly (Scope & { from: IsoDate; to: IsoDate })[]
  today: IsoDate
}

/**
 * Whether a delegation may be given, and where it then holds. Everybody gives their own; an administrator of the place
 * gives somebody else's where they could grant each of their posts, those to come too, and never to themselves.
 * Errors: `delegation_not_yours` (403); `delegation_to_self`, `nothing_to_delegate`, `substitute_elsewhere`,
 * `delegation_days_invalid`, `delegation_scope_invalid`,
 * `delegation_steps_not_held` (it would hand over nothing), `reason_required`, `delegation_overlaps`.
 */
export const give = (asked: Asked): Result<Place & { reason: string }> => {
  const { terms, principalHolds, substituteHolds, given } = asked
  const place = sharedPlace({ principal: principalHolds, substitute: substituteHolds })
  if (!mayGive(asked)) return refuse('forbidden', 'delegation_not_yours', { path: 'principal' })
  if (terms.principal === terms.substitute)
    return refuse('rule', 'delegation_to_self', { path: 'substitute' })
  if (principalHolds.every(({ province }) => province === null))
    return refuse('rule', 'nothing_to_delegate', { path: 'principal' })
  if (place === null) return refuse('rule', 'substitute_elsewhere', { path: 'substitute' })
  const days = daysRefusal(asked)
  if (days !== null) return days
  if (!isScopeKnown(asked)) return refuse('rule', 'delegation_scope_invalid', { path: 'steps' })
  if (!handsOver(asked, place)) return refuse('rule', 'delegation_steps_not_held', { path: 'steps' })
  const reason = requireReason({ reason: terms.reason, minLength: REASON_MIN_LENGTH })
  if (!reason.ok) return reason
  if (given.some((other) => overlaps(terms, other)))
    return refuse('rule', 'delegation_overlaps', { path: 'from' })
  return accept({ ...place, reason: reason.value })
}

const mayGive = ({ actor, terms, principalHolds, principalMayHold }: Asked): boolean => {
  if (actor.person === terms.principal) return true
  if (actor.person === terms.substitute) return false
  return (
    principalHolds.length > 0 &&
    [...principalHolds, ...principalMayHold].every(
      (held) =>
        can({ actor, record: 'delegations', operation: 'create', row: held }) &&
        mayGrant({ actor, role: held.role, place: held }),
    )
  )
}

const daysRefusal = ({ terms: { from, to }, today }: Asked) => {
  const latest = addDays({ day: from, days: LONGEST_DAYS - 1 })
  return from < today || to < from || to > latest
    ? refuse('rule', 'delegation_days_invalid', {
        path: from < today ? 'from' : 'to',
        params: { from: today, days: LONGEST_DAYS },
      })
    : null
}

/** Whether the principal decides, or will by a post they are to hold, at one of the chosen steps. */
const handsOver = ({ terms, ladders, principalHolds, principalMayHold }: Asked, place: Place): boolean => {
  if (terms.steps.length === 0) return true
  const holds = [...principalHolds, ...principalMayHold].filter(
    ({ commune, province }) => commune === place.commune && province === place.province,
  )
  const { documentTypes } = terms
  return stepsHeld({ ladders, documentTypes, holds }).some(({ key }) => terms.steps.includes(key))
}

const isScopeKnown = ({ terms: { steps, unit }, units }: Asked): boolean =>
  steps.length <= STEPS &&
  steps.every((step) => STEP_KEY.test(step)) &&
  (unit === null || units.includes(unit))
