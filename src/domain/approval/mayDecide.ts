import type { Refusal } from '@/domain/refusal'
import { claimsOf } from './claimsOf'
import { mayClaim } from './mayClaim'
import { LIVE_STATUSES, requireStatus } from './requireStatus'
import type { Situation } from './types'

/**
 * Why the actor has no decision to take on this document, or null: `already_closed`, `no_open_slot`, and what
 * `mayClaim` says of the first of several claims when none is free. A document that is not running has no open slots
 * and so nobody who decides.
 */
export const mayDecide = (situation: Situation): Refusal | null => {
  const { state } = situation
  const closed = requireStatus({ state, allowed: LIVE_STATUSES })
  if (closed !== null) return closed
  const claims = claimsOf(situation)
  if (claims.length === 0) return { kind: 'forbidden', code: 'no_open_slot' }
  const refusals = claims.map((claim) => mayClaim({ claim, situation }))
  return refusals.includes(null) ? null : refusals[0]!
}
