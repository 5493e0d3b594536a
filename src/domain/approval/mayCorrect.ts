import type { Refusal } from '@/domain/refusal'
import { claimsOf } from './claimsOf'
import { mayClaim } from './mayClaim'
import { mayDecide } from './mayDecide'
import { openStepOf } from './openStepOf'
import { strandsByCorrecting } from './strandsByCorrecting'
import type { Situation } from './types'

/**
 * Why the actor may not correct a document that waits for a decision, or null: `edit_not_enabled` where its open step is
 * not published to correct it, what keeps them from deciding at that step, `rounds_exhausted` where every decision would
 * be asked for again in a round too many, `nobody_left` where another step cannot do without them.
 */
export const mayCorrect = (situation: Situation): Refusal | null => {
  const { workflow, state, actor } = situation
  const step = openStepOf(situation)
  if (step?.edit === undefined) return { kind: 'rule', code: 'edit_not_enabled' }
  const barred = mayDecide(situation)
  if (barred !== null) return barred
  const restarts = step.edit.effect === 'restart'
  if (restarts && state.round >= workflow.maxRounds)
    return { kind: 'rule', code: 'rounds_exhausted', params: { max: workflow.maxRounds } }
  const principal = claimsOf(situation).find((claim) => mayClaim({ claim, situation }) === null)?.onBehalfOf
  const people = [actor.person, ...(principal === undefined ? [] : [principal])]
  return strandsByCorrecting({ step, people, restarts, situation })
    ? { kind: 'rule', code: 'nobody_left' }
    : null
}
