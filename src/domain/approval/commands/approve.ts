import { accept } from '@/domain/refusal'
import { mayDecide } from '../mayDecide'
import { pickSlot } from '../pickSlot'
import { stepIndex } from '../stepIndex'
import type { CommandRule } from '../types'

/** Decides one slot; the step is done when none of its slots is open. Errors of content: those of `pickSlot`. */
export const approve: CommandRule<'approve'> = {
  bar: mayDecide,
  run: ({ workflow, state, actor, command }) => {
    const picked = pickSlot({ workflow, state, actor, slot: command.slot })
    if (!picked.ok) return picked
    const { slot, step } = picked.value
    const decided = { step: step.key, slot: slot.id }

    const isAsking = state.slots.some(({ id, status }) => status === 'open' && id !== slot.id)
    if (isAsking) return accept({ ...decided, to: 'running' })

    const following = workflow.steps[stepIndex({ workflow, key: step.key }) + 1]
    if (following === undefined) return accept({ ...decided, to: 'approved' })
    return accept({ ...decided, to: 'running', enters: following.requiresIssue ? undefined : following })
  },
}
