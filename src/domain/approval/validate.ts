import { namesOneHolder } from './namesOneHolder'
import { validateStep } from './validateStep'
import type { Finding, WorkflowDefinition } from './types'

const MAX_STEPS = 8
const MAX_ROUNDS = 20

/**
 * What keeps a definition from being published (`error`) or deserves a second look (`warning`); empty when sound.
 * Together with the ladder's shape, no error means that every step can be reached and approval attained, given people.
 */
export const validate = ({ definition }: { definition: WorkflowDefinition }): Finding[] => {
  const { documentType, authors, issuers, gate, maxRounds, steps } = definition
  const isCommuneReport = documentType === 'commune_report'
  const hasUnit = documentType === 'unit_report'
  const needsIssuers = gate === 'children_decided' || steps.some((step) => step.requiresIssue)
  const people = [...authors, ...issuers]
  const lastStep = steps.at(-1)
  const lastPeople =
    lastStep === undefined
      ? []
      : [...lastStep.assignees, ...lastStep.substitutes, ...(lastStep.escalation?.to ?? [])]

  const faults: [boolean, Finding['code'], Finding['level']?][] = [
    [definition.schemaVersion !== 1, 'ladder_version_unknown'],
    [steps.length < 1 || steps.length > MAX_STEPS, 'ladder_length_invalid'],
    [new Set(steps.map(({ key }) => key)).size < steps.length, 'ladder_key_repeated'],
    [!Number.isInteger(maxRounds) || maxRounds < 1 || maxRounds > MAX_ROUNDS, 'ladder_rounds_invalid'],
    [authors.length === 0, 'ladder_authors_missing'],
    [needsIssuers && issuers.length === 0, 'ladder_issuers_missing'],
    [people.some((person) => !namesOneHolder(person)), 'assignee_ambiguous'],
    [!hasUnit && people.some(({ relation }) => relation === 'unit'), 'assignee_without_unit'],
    [gate !== 'none' && !isCommuneReport, 'ladder_gate_not_allowed'],
    [steps.filter((step) => step.requiresIssue).length > 1, 'ladder_issue_repeated'],
    [
      isCommuneReport && lastPeople.some(({ relation }) => relation !== 'province'),
      'ladder_end_not_province',
    ],
    [isDecidedOnce(definition), 'ladder_decided_once'],
    [isCommuneReport && !steps.some((step) => step.givesReach), 'ladder_without_reach', 'warning'],
  ]
  return [
    ...faults.filter(([holds]) => holds).map(([, code, level = 'error']) => ({ level, code })),
    ...steps.flatMap((step, index) => validateStep({ definition, step, index })),
  ]
}

/** Whether one person could take every decision: each step is published to take the deciders of all steps before it. */
const isDecidedOnce = ({ steps }: WorkflowDefinition): boolean =>
  steps.length > 1 &&
  steps.every(({ mayRepeat = [] }, index) =>
    steps.slice(0, index).every(({ key }) => mayRepeat.includes(key)),
  )
