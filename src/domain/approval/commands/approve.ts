import { accept, type Refusal } from '@/domain/refusal'
import { claimsOf } from '../claimsOf'
import { firstBar, type Rule } from '../decisionRules'
import { mayClaim } from '../mayClaim'
import { mayDecide } from '../mayDecide'
import { pickSlot } from '../pickSlot'
import { stepIndex } from '../stepIndex'
import { strandsLater } from '../strandsLater'
import type { CommandRule, Situation } from '../types'

const nobodyLeft: Refusal = { kind: 'rule', code: 'nobody_left' }

/** What an approval asks for beside the right to decide. */
export const approveRules: Rule<Situation>[] = [
  { name: 'leaves_somebody', bar: (situation) => (strandsAlways(situation) ? nobodyLeft : null) },
]

/**
 * Decides one slot; the step is done when none of its slots is open. Refused with `nobody_left` where it would leave
 * a decision still to come without a person. Errors of content: those of `pickSlot`, `nobody_left`.
 */
export const approve: CommandRule<'approve'> = {
  bar: (situation) => mayDecide(situation) ?? firstBar(approveRules, situation),
  run: (input) => {
    const { workflow, state, actor, command } = input
    const picked = pickSlot({ situation: input, slot: command.slot })
    if (!picked.ok) return picked
    const { slot, step, onBehalfOf, delegation } = picked.value
    if (strandsLater({ claim: picked.value, person: actor.person, situation: input }))
      return { ok: false, refusal: nobodyLeft }
    const decided = { step: step.key, slot: slot.id, onBehalfOf, delegation }

    const isAsking = state.slots.some(({ id, status }) => status === 'open' && id !== slot.id)
    if (isAsking) return accept({ ...decided, to: 'running' })

    const following = workflow.steps[stepIndex({ workflow, key: step.key }) + 1]
    if (following === undefined) return accept({ ...decided, to: 'approved' })
    return accept({ ...decided, to: 'running', enters: following.requiresIssue ? undefined : following })
  },
}

const strandsAlways = (situation: Situation): boolean =>
  claimsOf(situation)
    .filter((claim) => mayClaim({ claim, situation }) === null)
    .every((claim) => strandsLater({ claim, person: situation.actor.person, situation }))
