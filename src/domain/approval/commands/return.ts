import { accept, refuse } from '@/domain/refusal'
import { firstBar, type Rule } from '../decisionRules'
import { mayDecide } from '../mayDecide'
import { openStepOf } from '../openStepOf'
import { pickSlot } from '../pickSlot'
import { requireReason } from '../requireReason'
import type { CommandRule, Situation } from '../types'

/** What a return asks for beside the right to decide. */
export const returnRules: Rule<Situation>[] = [
  {
    name: 'return_allowed',
    bar: ({ workflow, state }) =>
      openStepOf({ workflow, state })?.returnTargets.length === 0
        ? { kind: 'rule', code: 'return_not_enabled' }
        : null,
  },
  {
    name: 'rounds_left',
    bar: ({ workflow, state }) =>
      state.round >= workflow.maxRounds
        ? { kind: 'rule', code: 'rounds_exhausted', params: { max: workflow.maxRounds } }
        : null,
  },
]

/**
 * Sends the document back to its author, or asks an earlier step to decide again in a new round.
 * No return in the last round: the document could never be approved afterwards.
 * Errors of content: those of `pickSlot`, `return_target_invalid`, `reason_required`.
 */
export const sendBack: CommandRule<'return'> = {
  bar: (situation) => mayDecide(situation) ?? firstBar(returnRules, situation),
  run: (input) => {
    const { workflow, command } = input
    const picked = pickSlot({ situation: input, slot: command.slot })
    if (!picked.ok) return picked
    const { slot, step, onBehalfOf, delegation } = picked.value
    const returnedTo = command.to ?? 'author'
    if (!step.returnTargets.includes(returnedTo)) {
      return refuse('rule', 'return_target_invalid', { path: 'to', params: { target: returnedTo } })
    }
    const reason = requireReason({ reason: command.reason, minLength: step.reasonMinLength })
    if (!reason.ok) return reason

    const rows = command.rows?.length ? command.rows : undefined
    const returned = {
      step: step.key,
      slot: slot.id,
      onBehalfOf,
      delegation,
      reason: reason.value,
      rows,
      detail: { returnedTo },
    }
    return returnedTo === 'author'
      ? accept({ ...returned, to: 'returned', reopen: rows ?? 'all' })
      : accept({ ...returned, to: 'running', enters: workflow.steps.find(({ key }) => key === returnedTo) })
  },
}
