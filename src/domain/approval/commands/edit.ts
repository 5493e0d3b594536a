import { accept, refuse } from '@/domain/refusal'
import { claimsOf } from '../claimsOf'
import { mayClaim } from '../mayClaim'
import { mayCorrect } from '../mayCorrect'
import { openStepOf } from '../openStepOf'
import type { CommandRule } from '../types'

/**
 * Takes what a decider of the open step has corrected into the record. Where the step says so, every decision of the
 * round is asked for again from the first step, in the next round, so that each approval is bound to what it was shown.
 * Not a decision: the corrector still decides at this step, and at no other.
 * Error of content: `edit_words_only`.
 */
export const edit: CommandRule<'edit'> = {
  bar: mayCorrect,
  run: (input) => {
    const { workflow, command } = input
    const { key: step, edit: rule } = openStepOf(input)!
    const isBeyond = command.corrected.some(({ kind }) => kind !== 'narrative')
    if (rule?.what === 'narrative' && isBeyond) return refuse('rule', 'edit_words_only')
    const { onBehalfOf, delegation } = claimsOf(input).find(
      (claim) => mayClaim({ claim, situation: input }) === null,
    )!
    const restarts = rule?.effect === 'restart'
    return accept({
      to: 'running',
      step,
      onBehalfOf,
      delegation,
      detail: { corrected: command.corrected, ...(restarts ? { restarts: true as const } : {}) },
      enters: restarts ? workflow.steps[0] : undefined,
    })
  },
}
