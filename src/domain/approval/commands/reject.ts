import { accept } from '@/domain/refusal'
import { firstBar, type Rule } from '../decisionRules'
import { mayDecide } from '../mayDecide'
import { openStepOf } from '../openStepOf'
import { pickSlot } from '../pickSlot'
import { requireReason } from '../requireReason'
import type { CommandRule, Situation } from '../types'

/** What a rejection asks for beside the right to decide. */
export const rejectRules: Rule<Situation>[] = [
  {
    name: 'reject_allowed',
    bar: (situation) =>
      openStepOf(situation)?.rejectEnabled ? null : { kind: 'rule', code: 'reject_not_enabled' },
  },
]

/** Ends the ladder against the document, where the step may. Errors of content: those of `pickSlot`, `reason_required`. */
export const reject: CommandRule<'reject'> = {
  bar: (situation) => mayDecide(situation) ?? firstBar(rejectRules, situation),
  run: (input) => {
    const { command } = input
    const picked = pickSlot({ situation: input, slot: command.slot })
    if (!picked.ok) return picked
    const { slot, step, onBehalfOf, delegation } = picked.value
    const reason = requireReason({ reason: command.reason, minLength: step.reasonMinLength })
    if (!reason.ok) return reason
    return accept({
      to: 'rejected',
      step: step.key,
      slot: slot.id,
      reason: reason.value,
      onBehalfOf,
      delegation,
    })
  },
}
