import type { Refusal } from '@/domain/refusal'
import { isAssignee } from './isAssignee'
import { requireStatus } from './requireStatus'
import type { Situation } from './types'

/**
 * Why the actor may not change the document's content now, or null: `not_an_author`, `already_closed`,
 * `not_in_this_state`, `period_locked`. Whoever may edit may submit.
 */
export const mayEdit = (situation: Situation): Refusal | null => {
  const { workflow, state, doc } = situation
  if (!isAssignee({ assignees: workflow.authors, situation }))
    return { kind: 'forbidden', code: 'not_an_author' }
  const refusal = requireStatus({ state, allowed: ['draft', 'returned'] })
  if (refusal !== null) return refusal
  return doc.locked ? { kind: 'rule', code: 'period_locked' } : null
}
