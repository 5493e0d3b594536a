import type { Refusal } from '@/domain/refusal'
import type { Claim } from './claimsOf'
import { claimRules, firstBar } from './decisionRules'
import type { Situation } from './types'

/**
 * Why separation of duties keeps the actor from a slot they have a claim to, or null. It binds both names of a
 * delegation: `own_work` and `already_decided` for the actor, `principal_own_work` and `principal_already_decided` for
 * whom they stand in for.
 */
export const mayClaim = ({
  claim,
  situation,
}: {
  claim: Claim
  situation: Pick<Situation, 'workflow' | 'state' | 'actor' | 'doc'>
}): Refusal | null => firstBar(claimRules, { claim, situation })
