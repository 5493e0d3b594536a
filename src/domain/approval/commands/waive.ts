import { accept, refuse } from '@/domain/refusal'
import { isAssignee } from '../isAssignee'
import { outstandingUnits } from '../outstandingUnits'
import { requireReason } from '../requireReason'
import { requireStatus } from '../requireStatus'
import type { CommandRule } from '../types'

/**
 * Lets the gate go on without one unit's report. Not a decision on the content: separation of duties does not bind it.
 * Errors of content: `unit_not_expected`, `unit_already_in`, `reason_required`.
 */
export const waive: CommandRule<'waive'> = {
  bar: (situation) => {
    const { workflow, state } = situation
    if (!isAssignee({ assignees: workflow.issuers, situation }))
      return { kind: 'forbidden', code: 'not_an_issuer' }
    const refusal = requireStatus({ state, allowed: ['draft', 'returned'] })
    if (refusal !== null) return refusal
    return outstandingUnits(situation).length === 0 ? { kind: 'rule', code: 'no_unit_outstanding' } : null
  },
  run: (input) => {
    const { state, doc, command } = input
    const { unit } = command
    if (unit === undefined || !doc.gate.expected.includes(unit)) {
      return refuse('rule', 'unit_not_expected', { path: 'unit' })
    }
    if (!outstandingUnits(input).includes(unit)) return refuse('rule', 'unit_already_in', { path: 'unit' })
    const reason = requireReason({ reason: command.reason, minLength: 1 })
    if (!reason.ok) return reason
    return accept({ to: state.status, step: state.step, reason: reason.value, detail: { waived: unit } })
  },
}
