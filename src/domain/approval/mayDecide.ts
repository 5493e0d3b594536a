import type { Refusal } from '@/domain/refusal'
import { claimsOf } from './claimsOf'
import { documentRules, firstBar } from './decisionRules'
import { mayClaim } from './mayClaim'
import type { Situation } from './types'

/**
 * Why the actor has no decision to take on this document, or null: `already_closed`, `no_open_slot`, and what
 * `mayClaim` says of the first of several claims when none is free. A document that is not running has no open slots
 * and so nobody who decides.
 */
export const mayDecide = (situation: Situation): Refusal | null => {
  const refusal = firstBar(documentRules, situation)
  if (refusal !== null) return refusal
  const refusals = claimsOf(situation).map((claim) => mayClaim({ claim, situation }))
  return refusals.includes(null) ? null : refusals[0]!
}
