import { accept, refuse } from '@/domain/refusal'
import { openStepOf } from '../openStepOf'
import { requireStatus } from '../requireStatus'
import { resolveAssignees } from '../resolveAssignees'
import { SYSTEM } from '../system'
import type { CommandRule } from '../types'

/**
 * Asks an open decision of the people named for the case that it is late, besides those it asks already; one that was
 * handed to a single person is open again to all who hold its keys. Given by the clock alone: it decides nothing, and
 * separation of duties binds whoever is added like everybody else.
 * Errors of content: `slot_not_open`, `already_escalated`.
 */
export const escalate: CommandRule<'escalate'> = {
  bar: ({ state, actor }) =>
    actor.person === SYSTEM
      ? requireStatus({ state, allowed: ['running'] })
      : { kind: 'forbidden', code: 'not_the_clock' },
  run: (input) => {
    const { state, org, command } = input
    const slot = state.slots.find(({ id, status }) => id === command.slot && status === 'open')
    const step = openStepOf(input)
    if (slot === undefined || step === undefined) return refuse('rule', 'slot_not_open', { path: 'slot' })
    const named = resolveAssignees({ assignees: step.escalation?.to ?? [], org })
    const added = named.filter((key) => !slot.candidateKeys.includes(key))
    if (added.length === 0) return refuse('rule', 'already_escalated', { path: 'slot' })
    return accept({
      to: 'running',
      step: step.key,
      slot: slot.id,
      detail: { escalated: { candidateKeys: [...slot.candidateKeys, ...added], added } },
    })
  },
}
