import type { Refusal } from '@/domain/refusal'
import type { Claim } from './claimsOf'
import { repeatsOf } from './repeatsOf'
import { separationOfDuties } from './separationOfDuties'
import type { Situation } from './types'

/**
 * Why separation of duties keeps the actor from a slot they have a claim to, or null. It binds both names of a
 * delegation: `own_work` and `already_decided` for the actor, `principal_own_work` and `principal_already_decided` for
 * whom they stand in for.
 */
export const mayClaim = ({
  claim,
  situation: { workflow, state, actor, doc },
}: {
  claim: Claim
  situation: Pick<Situation, 'workflow' | 'state' | 'actor' | 'doc'>
}): Refusal | null => {
  const bound = { state, editors: doc.editors, mayRepeat: repeatsOf({ workflow, step: claim.slot.step }) }
  const own = separationOfDuties({ person: actor.person, ...bound })
  if (own !== null || claim.onBehalfOf === undefined) return own
  const theirs = separationOfDuties({ person: claim.onBehalfOf, ...bound })
  if (theirs === null) return null
  return theirs.code === 'own_work'
    ? { kind: 'forbidden', code: 'principal_own_work' }
    : { kind: 'forbidden', code: 'principal_already_decided' }
}
