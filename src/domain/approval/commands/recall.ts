import { accept, refuse } from '@/domain/refusal'
import { LIVE_STATUSES, requireStatus } from '../requireStatus'
import { stepIndex } from '../stepIndex'
import type { CommandRule, InstanceStatus, Situation, Slot } from '../types'

/**
 * Takes the actor's own approval back; it is asked for again. Only until the next step acts: for the step before the
 * issue that is the issue, for the last step of a unit report the submission of the commune report. Any other
 * approved document is signed truth and stays, and so does one that is being corrected or was replaced by a correction.
 * Error of content: `slot_not_yours`.
 */
export const recall: CommandRule<'recall'> = {
  bar: (situation) => {
    const { workflow, state, doc } = situation
    const reopenable: InstanceStatus[] = workflow.documentType === 'unit_report' ? ['approved'] : []
    const closed = requireStatus({ state, allowed: [...LIVE_STATUSES, ...reopenable] })
    if (closed !== null) return closed
    const slot = ownApproval(situation)
    if (slot === undefined) return { kind: 'forbidden', code: 'nothing_to_recall' }
    if (doc.parentSubmitted) return { kind: 'rule', code: 'parent_submitted' }
    if (doc.correctionOpen) return { kind: 'rule', code: 'correction_open' }
    if (state.status === 'approved' && !doc.isCurrent) return { kind: 'rule', code: 'superseded' }

    const following = stepIndex({ workflow, key: slot.step }) + 1
    if (state.issued && workflow.steps[following]?.requiresIssue) {
      return { kind: 'rule', code: 'already_issued' }
    }
    const nextActed = state.slots.some(
      ({ step, status }) => status === 'approved' && stepIndex({ workflow, key: step }) >= following,
    )
    return nextActed ? { kind: 'rule', code: 'next_step_acted' } : null
  },
  run: (input) => {
    const slot = ownApproval(input)
    if (slot === undefined || (input.command.slot ?? slot.id) !== slot.id) {
      return refuse('forbidden', 'slot_not_yours', { path: 'slot' })
    }
    const { id, step, candidateKeys } = slot
    return accept({ to: 'running', step, slot: id, reopens: { step, candidateKeys } })
  },
}

/** At most one: separation of duties lets nobody hold two. */
const ownApproval = ({ state, actor }: Situation): Slot | undefined =>
  state.slots.find((slot) => slot.status === 'approved' && slot.decidedBy === actor.person)
