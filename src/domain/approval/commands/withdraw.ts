import { accept } from '@/domain/refusal'
import { isAssignee } from '../isAssignee'
import { requireStatus } from '../requireStatus'
import type { CommandRule } from '../types'

/** Takes a submission back before anybody decided on it; what the author could change before it is open again. */
export const withdraw: CommandRule<'withdraw'> = {
  bar: (situation) => {
    const { workflow, state, actor } = situation
    const isAuthor =
      actor.person === state.submittedBy || isAssignee({ assignees: workflow.authors, situation })
    if (!isAuthor) return { kind: 'forbidden', code: 'not_an_author' }
    const refusal = requireStatus({ state, allowed: ['running'] })
    if (refusal !== null) return refusal
    const decided = state.slots.some((slot) => slot.status === 'approved')
    return decided ? { kind: 'rule', code: 'first_decision_made' } : null
  },
  run: ({ state }) => accept({ to: 'draft', step: state.step }),
}
