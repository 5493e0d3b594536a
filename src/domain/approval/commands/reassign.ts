import { accept, refuse } from '@/domain/refusal'
import { administersStep } from '../administersStep'
import { keysForReassigning } from '../keysForReassigning'
import { openStepOf } from '../openStepOf'
import { requireReason } from '../requireReason'
import { requireStatus } from '../requireStatus'
import type { CommandRule } from '../types'

/**
 * Hands an open decision to one person who is able to take it, for good or until it is handed on. Not a decision, and
 * never a way to take one: nobody names themselves.
 * Errors of content: `slot_not_open`, `several_open_slots`, `reassigned_to_self`, `already_theirs`, those of
 * `keysForReassigning`, `reason_required`.
 */
export const reassign: CommandRule<'reassign'> = {
  bar: (situation) => {
    const { workflow, state } = situation
    const open = openStepOf(situation)
    const steps = open === undefined ? workflow.steps : [open]
    if (!steps.some((step) => administersStep({ step, situation })))
      return { kind: 'forbidden', code: 'not_an_administrator' }
    const refusal = requireStatus({ state, allowed: ['running'] })
    if (refusal !== null) return refusal
    return open === undefined ? { kind: 'rule', code: 'not_in_this_state' } : null
  },
  run: (input) => {
    const { state, actor, command } = input
    const open = state.slots.filter(({ status }) => status === 'open')
    const named = open.filter(({ id }) => command.slot === undefined || id === command.slot)
    const [slot] = named
    const step = openStepOf(input)
    if (slot === undefined || step === undefined) return refuse('rule', 'slot_not_open', { path: 'slot' })
    if (named.length > 1)
      return refuse('rule', 'several_open_slots', { path: 'slot', params: { count: named.length } })
    const { person } = command
    if (person === undefined) return refuse('rule', 'person_may_not_decide', { path: 'person' })
    if (person === actor.person) return refuse('rule', 'reassigned_to_self', { path: 'person' })
    if (person === slot.person) return refuse('rule', 'already_theirs', { path: 'person' })
    const keys = keysForReassigning({ person, slot, step, situation: input })
    if (!keys.ok) return keys
    const reason = requireReason({ reason: command.reason, minLength: step.reasonMinLength })
    if (!reason.ok) return reason
    return accept({
      to: 'running',
      step: step.key,
      slot: slot.id,
      reason: reason.value,
      detail: { reassigned: { person, candidateKeys: keys.value } },
    })
  },
}
