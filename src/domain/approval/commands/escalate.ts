import { accept, refuse } from '@/domain/refusal'
import { openStepOf } from '../openStepOf'
import { requireStatus } from '../requireStatus'
import { resolveAssignees } from '../resolveAssignees'
import { SYSTEM } from '../system'
import type { CommandRule, HolderKey, Situation, Slot } from '../types'

/**
 * Asks an open decision of the people named for the case that it is late, besides those it asks already; one that was
 * handed to a single person is open again to all who hold its keys. Given by the clock alone: it decides nothing, and
 * separation of duties binds whoever is added like everybody else.
 * Errors of content: `slot_not_open`, `already_escalated`.
 */
export const escalate: CommandRule<'escalate'> = {
  bar: (situation) => {
    const { state, actor } = situation
    if (actor.person !== SYSTEM) return { kind: 'forbidden', code: 'not_the_clock' }
    const refusal = requireStatus({ state, allowed: ['running'] })
    if (refusal !== null) return refusal
    const open = state.slots.filter(({ status }) => status === 'open')
    if (open.length === 0) return { kind: 'rule', code: 'not_in_this_state' }
    const isAsked = open.every((slot) => addedTo({ slot, situation }).length === 0)
    return isAsked ? { kind: 'rule', code: 'already_escalated' } : null
  },
  run: (input) => {
    const { state, command } = input
    const slot = state.slots.find(({ id, status }) => id === command.slot && status === 'open')
    const step = openStepOf(input)
    if (slot === undefined || step === undefined) return refuse('rule', 'slot_not_open', { path: 'slot' })
    const added = addedTo({ slot, situation: input })
    if (added.length === 0) return refuse('rule', 'already_escalated', { path: 'slot' })
    return accept({
      to: 'running',
      step: step.key,
      slot: slot.id,
      detail: { escalated: { candidateKeys: [...slot.candidateKeys, ...added], added } },
    })
  },
}

/** Whom the step asks when it is late and this decision does not ask yet. */
const addedTo = ({
  slot,
  situation: { workflow, state, org },
}: {
  slot: Slot
  situation: Pick<Situation, 'workflow' | 'state' | 'org'>
}): HolderKey[] => {
  const named = openStepOf({ workflow, state })?.escalation?.to ?? []
  return resolveAssignees({ assignees: named, org }).filter((key) => !slot.candidateKeys.includes(key))
}
