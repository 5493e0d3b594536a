import type { Refusal } from '@/domain/refusal'
import { isAssignee } from './isAssignee'
import { leavesSomebodyToCheck } from './leavesSomebodyToCheck'
import { requireStatus } from './requireStatus'
import type { Situation } from './types'

/**
 * Why the actor may not write the document and submit it now, or null: `not_an_author`, `already_closed`,
 * `not_in_this_state`, `period_locked`. Whoever enters for a unit that has nobody is an author like any other and cannot
 * check it: refused with `nobody_left_to_check` where nobody else could.
 */
export const mayWrite = (situation: Situation): Refusal | null => {
  const { workflow, state, doc } = situation
  const isAuthor = isAssignee({ assignees: workflow.authors, situation })
  if (!isAuthor && doc.isEnteredFor !== true) return { kind: 'forbidden', code: 'not_an_author' }
  const refusal = requireStatus({ state, allowed: ['draft', 'returned'] })
  if (refusal !== null) return refusal
  if (doc.locked) return { kind: 'rule', code: 'period_locked' }
  return isAuthor || leavesSomebodyToCheck(situation) ? null : { kind: 'rule', code: 'nobody_left_to_check' }
}
