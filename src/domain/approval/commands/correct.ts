import { accept } from '@/domain/refusal'
import { isAssignee } from '../isAssignee'
import { requireReason } from '../requireReason'
import { requireStatus } from '../requireStatus'
import type { CommandRule } from '../types'

const REASON_MIN_LENGTH = 3

/**
 * Begins the next version of an accepted report. This one changes in nothing and counts until the last decision on the
 * new one. A locked period does not hinder it: a correction is the way to mend what was signed.
 * Error of content: `reason_required`.
 */
export const correct: CommandRule<'correct'> = {
  bar: (situation) => {
    const { workflow, state, doc } = situation
    if (!isAssignee({ assignees: workflow.authors, situation }))
      return { kind: 'forbidden', code: 'not_an_author' }
    const refusal = requireStatus({ state, allowed: ['approved'] })
    if (refusal !== null) return refusal
    if (workflow.documentType === 'plan') return { kind: 'rule', code: 'not_in_this_state' }
    if (!doc.isCurrent) return { kind: 'rule', code: 'superseded' }
    if (doc.correctionOpen) return { kind: 'rule', code: 'correction_open' }
    return doc.planInForce ? null : { kind: 'rule', code: 'plan_ended' }
  },
  run: ({ state, command, slotId }) => {
    const reason = requireReason({ reason: command.reason, minLength: REASON_MIN_LENGTH })
    if (!reason.ok) return reason
    return accept({
      to: 'approved',
      step: null,
      reason: reason.value,
      detail: { correction: slotId(state.slots.length) },
    })
  },
}
