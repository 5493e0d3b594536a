import { accept, refuse } from '@/domain/refusal'
import { asksFor, standInsFor } from '../askedOf'
import { LIVE_STATUSES, requireStatus } from '../requireStatus'
import { stepIndex } from '../stepIndex'
import type { CommandRule, InstanceStatus, Situation, Slot, StandIn } from '../types'

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
    const { id, step, candidateKeys, person } = slot
    const standIn = slot.decidedBy === input.actor.person ? standInFor(slot, input) : undefined
    return accept({
      to: 'running',
      step,
      slot: id,
      onBehalfOf: standIn?.principal,
      delegation: standIn?.delegation,
      reopens: { step, candidateKeys, person },
    })
  },
}

/**
 * The last of them, where a step takes the deciders of an earlier one too; otherwise there is at most one. Theirs is what
 * they decided and what was decided in their place, as long as they hold a post that the decision asked; in another's
 * place as long as they may still stand in there.
 */
const ownApproval = (situation: Situation): Slot | undefined =>
  situation.state.slots.findLast((slot) => {
    if (slot.status !== 'approved') return false
    const { person, keys } = situation.actor
    if (slot.onBehalfOf === person) return asksFor({ slot, person, keys })
    if (slot.decidedBy !== person) return false
    return slot.onBehalfOf === undefined
      ? asksFor({ slot, person, keys })
      : standInFor(slot, situation) !== undefined
  })

const standInFor = (slot: Slot, { actor, org }: Situation): StandIn | undefined =>
  standInsFor({ slot, person: actor.person, org }).find(({ principal }) => principal === slot.onBehalfOf)
