import { accept, refuse } from '@/domain/refusal'
import { isAssignee } from '../isAssignee'
import { isSameRow } from '../isSameRow'
import { requireReason } from '../requireReason'
import type { CommandRule } from '../types'

/**
 * Answers the open question on a row, in every state: what was asked may be answered, and the document stays as it is.
 * Errors of content: `not_asked`, `reason_required`.
 */
export const answer: CommandRule<'answer'> = {
  bar: (situation) => {
    const { workflow, doc } = situation
    if (!isAssignee({ assignees: workflow.authors, situation }))
      return { kind: 'forbidden', code: 'not_the_one_asked' }
    return doc.asked.length === 0 ? { kind: 'rule', code: 'no_open_question' } : null
  },
  run: ({ state, doc, command: { row, reason } }) => {
    if (!doc.asked.some((asked) => isSameRow(asked, row))) return refuse('rule', 'not_asked', { path: 'row' })
    const said = requireReason({ reason, minLength: 1 })
    if (!said.ok) return said
    return accept({
      to: state.status,
      step: state.step,
      reason: said.value,
      detail: { about: { kind: row.kind, id: row.id } },
    })
  },
}
