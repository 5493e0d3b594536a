import { namesOneHolder } from './namesOneHolder'
import { validateTimes } from './validateTimes'
import type { Assignee, Finding, Step, WorkflowDefinition } from './types'

const KEY = /^[a-z][a-z0-9_]{1,31}$/
const LABEL_MAX_LENGTH = 80
const REASON_MAX_LENGTH = 500

/** The findings on one step of a definition. */
export const validateStep = ({
  definition,
  step,
  index,
}: {
  definition: WorkflowDefinition
  step: Step
  index: number
}): Finding[] => {
  const { documentType, authors, maxRounds, steps } = definition
  const isCommuneReport = documentType === 'commune_report'
  const hasUnit = documentType === 'unit_report'
  const people = [...step.assignees, ...step.substitutes]
  const earlier = steps.slice(0, index).map(({ key }) => key)
  const { reasonMinLength } = step

  const faults: [boolean, Finding['code'], Finding['level']?][] = [
    [!KEY.test(step.key) || step.key === 'author', 'step_key_invalid'],
    [[step.label.vi, step.label.en].some((label) => !isLabel(label)), 'step_label_invalid'],
    [step.assignees.length === 0, 'step_assignees_missing'],
    [people.some((person) => !namesOneHolder(person)), 'assignee_ambiguous'],
    [!hasUnit && people.some(({ relation }) => relation === 'unit'), 'assignee_without_unit'],
    [step.returnTargets.some((to) => to !== 'author' && !earlier.includes(to)), 'step_return_target_invalid'],
    [!isWithin(reasonMinLength, REASON_MAX_LENGTH), 'step_reason_length_invalid'],
    [(step.mayRepeat ?? []).some((key) => !earlier.includes(key)), 'step_repeat_invalid'],
    [step.requiresIssue && index === 0, 'step_issue_first'],
    [step.requiresIssue && !isCommuneReport, 'step_issue_not_allowed'],
    [step.givesReach && !isCommuneReport, 'step_reach_not_allowed'],
    [step.edit !== undefined && documentType === 'plan', 'step_edit_not_allowed'],
    [step.edit?.effect === 'keep' && (index > 0 || steps.length === 1), 'step_edit_unseen', 'warning'],
    [step.edit?.effect === 'restart' && maxRounds < 2, 'step_edit_no_round'],
    [step.returnTargets.length === 0 && !step.rejectEnabled, 'step_only_approves', 'warning'],
    [people.length > 0 && people.every((person) => isAmong(person, authors)), 'step_asks_authors', 'warning'],
  ]
  return [
    ...faults
      .filter(([holds]) => holds)
      .map(([, code, level = 'error']): Finding => ({ level, code, step: step.key })),
    ...validateTimes({ definition, step }),
  ]
}

const isLabel = (label: string): boolean => label.trim() !== '' && [...label].length <= LABEL_MAX_LENGTH

const isWithin = (value: number, max: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= max

const isAmong = (person: Assignee, others: Assignee[]): boolean =>
  others.some(
    (other) =>
      other.role === person.role && other.position === person.position && other.relation === person.relation,
  )
