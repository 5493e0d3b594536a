import { accept, refuse } from '@/domain/refusal'
import { claimsOf } from '../claimsOf'
import { mayClaim } from '../mayClaim'
import { mayCorrect } from '../mayCorrect'
import { openStepOf } from '../openStepOf'
import { strandsByCorrecting } from '../strandsByCorrecting'
import type { CommandRule } from '../types'

/**
 * Takes what a decider of the open step has corrected into the record. Where the step says so, every decision of the
 * round is asked for again from the first step, in the next round, so that each approval is bound to what it was shown.
 * Not a decision: the corrector still decides at this step, and at no other.
 * Errors of content: `edit_words_only`, `rounds_exhausted`, `nobody_left`.
 */
export const edit: CommandRule<'edit'> = {
  bar: mayCorrect,
  run: (input) => {
    const { workflow, state, actor, command } = input
    const step = openStepOf(input)!
    const isBeyond = command.corrected.some(({ kind }) => kind !== 'narrative')
    if (step.edit?.what === 'narrative' && isBeyond) return refuse('rule', 'edit_words_only')
    const restarts = step.edit?.effect === 'restart'
    if (restarts && state.round >= workflow.maxRounds)
      return refuse('rule', 'rounds_exhausted', { params: { max: workflow.maxRounds } })
    const claim = claimsOf(input).find((one) => mayClaim({ claim: one, situation: input }) === null)!
    const { onBehalfOf, delegation } = claim
    const people = [actor.person, ...(onBehalfOf === undefined ? [] : [onBehalfOf])]
    if (strandsByCorrecting({ step, people, restarts, situation: input }))
      return refuse('rule', 'nobody_left')
    return accept({
      to: 'running',
      step: step.key,
      onBehalfOf,
      delegation,
      detail: { corrected: command.corrected, ...(restarts ? { restarts: true as const } : {}) },
      enters: restarts ? workflow.steps[0] : undefined,
    })
  },
}
