import { accept, refuse } from '@/domain/refusal'
import { dayInVietnam } from '@/domain/time'
import { isAssignee } from '../isAssignee'
import { passedSteps } from '../passedSteps'
import { requireStatus } from '../requireStatus'
import type { CommandRule } from '../types'

const NUMBER_MAX_LENGTH = 64

/**
 * Enters the number, date and signer the document left the office with, and opens the step that waits for them.
 * Not a decision: separation of duties does not bind it.
 * Errors of content: `document_number_invalid`, `issued_date_out_of_range`, `signer_required`.
 */
export const issue: CommandRule<'issue'> = {
  bar: (situation) => {
    const { workflow, state } = situation
    if (!isAssignee({ assignees: workflow.issuers, situation }))
      return { kind: 'forbidden', code: 'not_an_issuer' }
    const refusal = requireStatus({ state, allowed: ['running'] })
    if (refusal !== null) return refusal
    if (state.issued) return { kind: 'rule', code: 'already_issued' }
    return state.awaitingIssue ? null : { kind: 'rule', code: 'not_in_this_state' }
  },
  run: ({ workflow, state, command, now }) => {
    const documentNumber = command.documentNumber?.normalize('NFC').trim() ?? ''
    if (documentNumber === '' || [...documentNumber].length > NUMBER_MAX_LENGTH) {
      return refuse('rule', 'document_number_invalid', {
        path: 'documentNumber',
        params: { max: NUMBER_MAX_LENGTH },
      })
    }
    const issuedDate = command.issuedDate ?? ''
    const to = dayInVietnam(now)
    const from = state.leaderDecidedOn ?? to
    if (issuedDate < from || issuedDate > to) {
      return refuse('rule', 'issued_date_out_of_range', { path: 'issuedDate', params: { from, to } })
    }
    const signer = command.signer?.normalize('NFC').trim() ?? ''
    if (signer === '') return refuse('rule', 'signer_required', { path: 'signer' })

    return accept({
      to: 'running',
      step: state.step,
      enters: workflow.steps[passedSteps({ workflow, state })],
      detail: { issue: { documentNumber, issuedDate, signer } },
    })
  },
}
