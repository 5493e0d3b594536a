import { accept, refuse } from '@/domain/refusal'
import { isAssignee } from '../isAssignee'
import { isSameRow } from '../isSameRow'
import { requireReason } from '../requireReason'
import { requireStatus } from '../requireStatus'
import { watchers } from '../watchers'
import type { CommandRule, InstanceStatus } from '../types'

const SENT: InstanceStatus[] = ['running', 'returned', 'approved']

/**
 * Asks the author about one row without returning it, one open question at a time. Not a decision: separation of
 * duties does not bind it. Errors of content: `already_asked`, `reason_required`.
 */
export const explain: CommandRule<'explain'> = {
  bar: (situation) => {
    const { workflow, state } = situation
    const { explain: always, explainOnceSent } = watchers[workflow.documentType]
    if (isAssignee({ assignees: always, situation }))
      return requireStatus({ state, allowed: ['draft', ...SENT] })
    return isAssignee({ assignees: explainOnceSent, situation })
      ? requireStatus({ state, allowed: SENT })
      : { kind: 'forbidden', code: 'not_a_questioner' }
  },
  run: ({ workflow, state, doc, command: { row, reason } }) => {
    if (doc.asked.some((asked) => isSameRow(asked, row)))
      return refuse('rule', 'already_asked', { path: 'row' })
    const minLength = Math.max(1, ...workflow.steps.map(({ reasonMinLength }) => reasonMinLength))
    const question = requireReason({ reason, minLength })
    if (!question.ok) return question
    return accept({
      to: state.status,
      step: state.step,
      reason: question.value,
      detail: { about: { kind: row.kind, id: row.id } },
    })
  },
}
