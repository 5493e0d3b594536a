import type { Refusal } from '@/domain/refusal'
import { firstBar, type Rule } from './decisionRules'
import { isAssignee } from './isAssignee'
import { leavesSomebodyToCheck } from './leavesSomebodyToCheck'
import { requireStatus } from './requireStatus'
import type { Situation } from './types'

const isAuthor = (situation: Situation): boolean =>
  isAssignee({ assignees: situation.workflow.authors, situation })

/** What writing and sending ask for, in the order in which it is told. */
export const writeRules: Rule<Situation>[] = [
  {
    name: 'author',
    bar: (situation) =>
      isAuthor(situation) || situation.doc.isEnteredFor === true
        ? null
        : { kind: 'forbidden', code: 'not_an_author' },
  },
  { name: 'with_author', bar: ({ state }) => requireStatus({ state, allowed: ['draft', 'returned'] }) },
  { name: 'period_open', bar: ({ doc }) => (doc.locked ? { kind: 'rule', code: 'period_locked' } : null) },
  {
    name: 'somebody_checks',
    bar: (situation) =>
      isAuthor(situation) || leavesSomebodyToCheck(situation)
        ? null
        : { kind: 'rule', code: 'nobody_left_to_check' },
  },
]

/**
 * Why the actor may not write the document and submit it now, or null: `not_an_author`, `already_closed`,
 * `not_in_this_state`, `period_locked`. Whoever enters for a unit that has nobody is an author like any other and cannot
 * check it: refused with `nobody_left_to_check` where nobody else could.
 */
export const mayWrite = (situation: Situation): Refusal | null => firstBar(writeRules, situation)
