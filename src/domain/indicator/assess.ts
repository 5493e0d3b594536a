import { assessNumber, type NumberToAssess } from '@/domain/indicator/assessNumber'
import { hasContent } from '@/domain/indicator/hasContent'
import type { Assessed, Kind, Target } from '@/domain/indicator/types'
import { verdict } from '@/domain/indicator/verdict'

type ToAssess = NumberToAssess & { kind: Kind }

/**
 * Whether what was reported reaches the target, judged at `periodTo`, the nominal end of the period.
 *
 * - Nothing reported is 'missing' and no target 'no_target': grey, never red and never zero. A number or a yes/no is
 *   due in every period, so it is missing before `dueOn` too; a document, a day or a text only once it is due.
 * - Before `dueOn` there is a verdict only where there is a path: a flow grows from nothing since the plan began, a
 *   snapshot from its baseline, on a line in days. Else 'not_due', whatever was reported.
 * - From `dueOn` on: '=' means reach at least (at most where lower is better); better than the goal is 'exceeded';
 *   '>' and '<' are strict and have no 'exceeded'; a range is met inside and exceeded beyond its better end.
 * - A document with number and date is met at once, before `dueOn` too, because issuing cannot be undone; one dated
 *   after `dueOn` is met with a yellow light.
 * - A date is met when it lies on or before `dueOn`.
 * - Text and milestones get no automatic verdict: 'not_due' before, then 'missing' or, when something was written,
 *   'to_judge'.
 */
export const assess = (input: ToAssess): Assessed => {
  switch (input.kind) {
    case 'percent':
    case 'number':
    case 'range':
      return assessNumber(input)
    case 'boolean':
      return assessBoolean(input)
    case 'document':
      return assessDocument(input)
    case 'date':
      return assessDate(input)
    case 'text':
    case 'milestones':
      return assessWords(input)
  }
}

const missing = verdict({ assessment: 'missing', reason: 'nothing_reported' })
const noTarget = verdict({ assessment: 'no_target', reason: 'no_target' })
const notDue = verdict({ assessment: 'not_due', reason: 'before_due' })

const isBlank = ({ comparator, value, upper, text }: Target): boolean =>
  comparator === null && value === null && upper === null && !text

const assessBoolean = ({ target, reported, periodTo }: ToAssess): Assessed => {
  if (reported === null || reported.boolean === null) return missing
  if (target === null || isBlank(target)) return noTarget
  if (periodTo < target.dueOn) return notDue
  const wanted = target.value !== 0
  return reported.boolean === wanted
    ? verdict({ assessment: 'met', reason: 'target_reached' })
    : verdict({ assessment: 'not_met', reason: 'target_not_reached' })
}

const assessDocument = ({ target, reported, periodTo }: ToAssess): Assessed => {
  if (target === null) return noTarget
  if (reported && reported.documentNumber !== null && reported.documentDate !== null) {
    const late = reported.documentDate > target.dueOn
    return verdict({ assessment: 'met', reason: late ? 'document_issued_late' : 'document_issued' })
  }
  if (periodTo < target.dueOn) return notDue
  const begun = reported && (reported.documentNumber !== null || reported.documentDate !== null)
  return begun ? verdict({ assessment: 'missing', reason: 'document_incomplete' }) : missing
}

const assessDate = ({ target, reported, periodTo }: ToAssess): Assessed => {
  if (target === null) return noTarget
  if (periodTo < target.dueOn) return notDue
  if (reported === null || reported.date === null) return missing
  return reported.date <= target.dueOn
    ? verdict({ assessment: 'met', reason: 'done_in_time' })
    : verdict({ assessment: 'not_met', reason: 'done_late' })
}

const assessWords = ({ kind, target, reported, periodTo }: ToAssess): Assessed => {
  if (target === null || isBlank(target)) return noTarget
  if (periodTo < target.dueOn) return notDue
  return hasContent({ kind, reported })
    ? verdict({ assessment: 'to_judge', reason: 'judged_by_people' })
    : missing
}
