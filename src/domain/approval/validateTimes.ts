import { namesOneHolder } from './namesOneHolder'
import type { Assignee, Finding, Step, WorkflowDefinition } from './types'

/** Working days; further away nobody means the same month. */
const MOST_DAYS = 30
const MOST_REMINDERS = 8

/** The findings on when a step is due, reminds and asks further people. */
export const validateTimes = ({
  definition: { documentType },
  step: { key, due, reminders = [], escalation, assignees },
}: {
  definition: Pick<WorkflowDefinition, 'documentType'>
  step: Step
}): Finding[] => {
  const people = escalation?.to ?? []
  const isReport = documentType !== 'plan'
  const faults: [boolean, Finding['code'], Finding['level']?][] = [
    [due !== undefined && !isWithin(due.workingDays, -MOST_DAYS), 'step_due_invalid'],
    [due?.anchor === 'opening' && due.workingDays < 0, 'step_due_before_opening'],
    [due !== undefined && due.anchor !== 'opening' && !isReport, 'step_due_without_report'],
    [
      reminders.length > MOST_REMINDERS ||
        new Set(reminders).size < reminders.length ||
        reminders.some((days) => !isWithin(days, -MOST_DAYS)),
      'step_reminders_invalid',
    ],
    [reminders.length > 0 && due === undefined, 'step_reminders_without_due'],
    [escalation !== undefined && !isWithin(escalation.workingDays, 1), 'step_escalation_invalid'],
    [escalation !== undefined && people.length === 0, 'step_escalation_without_people'],
    [escalation !== undefined && due === undefined, 'step_escalation_without_due'],
    [people.some((person) => !namesOneHolder(person)), 'assignee_ambiguous'],
    [
      documentType === 'commune_report' && people.some(({ relation }) => relation === 'unit'),
      'assignee_without_unit',
    ],
    [
      people.length > 0 && people.every((person) => assignees.some((known) => isSame(known, person))),
      'step_escalation_adds_nobody',
      'warning',
    ],
  ]
  return faults.filter(([holds]) => holds).map(([, code, level = 'error']) => ({ level, code, step: key }))
}

const isWithin = (days: number, least: number): boolean =>
  Number.isInteger(days) && days >= least && days <= MOST_DAYS

const isSame = (one: Assignee, other: Assignee): boolean =>
  one.role === other.role && one.position === other.position && one.relation === other.relation
