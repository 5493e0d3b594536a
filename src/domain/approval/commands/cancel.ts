import { accept } from '@/domain/refusal'
import { administersPlan } from '../administersPlan'
import { isAssignee } from '../isAssignee'
import { requireStatus } from '../requireStatus'
import type { CommandRule } from '../types'

/**
 * Gives up a correction that is with its authors; the version it was to replace goes on counting. Of a plan: an
 * administrator ends one that has been sent and is not in force.
 */
export const cancel: CommandRule<'cancel'> = {
  bar: (situation) => {
    const { workflow, state, doc } = situation
    if (workflow.documentType === 'plan')
      return administersPlan(situation)
        ? requireStatus({ state, allowed: ['running', 'returned'] })
        : { kind: 'forbidden', code: 'not_an_administrator' }
    if (!isAssignee({ assignees: workflow.authors, situation }))
      return { kind: 'forbidden', code: 'not_an_author' }
    const refusal = requireStatus({ state, allowed: ['draft', 'returned'] })
    if (refusal !== null) return refusal
    // A correction that was accepted, then recalled, counts already: nothing else would.
    return doc.isCorrection && !doc.isCurrent ? null : { kind: 'rule', code: 'not_a_correction' }
  },
  run: ({ state }) => accept({ to: 'cancelled', step: state.step }),
}
