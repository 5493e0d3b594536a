import type { Assignee, Finding, Step, WorkflowDefinition } from './types'

const focal: Assignee = { role: 'focal_officer', relation: 'commune' }

const onStep = (
  definition: WorkflowDefinition,
  key: string | undefined,
  change: (step: Step, index: number) => Partial<Step>,
): WorkflowDefinition => ({
  ...definition,
  steps: definition.steps.map((step, index) =>
    step.key === key ? { ...step, ...change(step, index) } : step,
  ),
})

type Mend = (definition: WorkflowDefinition, step?: string) => WorkflowDefinition

const without =
  (setting: 'due' | 'reminders' | 'escalation' | 'edit'): Mend =>
  (definition, key) => ({
    ...definition,
    steps: definition.steps.map((step) => {
      if (step.key !== key) return step
      const { [setting]: _, ...rest } = step
      return rest
    }),
  })

const withoutDue = without('due')
const withoutReminders = without('reminders')
const withoutEscalation = without('escalation')
const withoutEdit = without('edit')

const receives: Step = {
  key: 'province',
  label: { vi: 'Tỉnh tiếp nhận', en: 'Province' },
  assignees: [
    { role: 'province_officer', relation: 'province' },
    { role: 'province_leader', relation: 'province' },
  ],
  substitutes: [],
  quorum: 'any',
  returnTargets: ['author'],
  rejectEnabled: false,
  reasonMinLength: 5,
  requiresIssue: false,
  givesReach: false,
}

const reaching = (definition: WorkflowDefinition): WorkflowDefinition => {
  const last = definition.steps.findLast(({ assignees }) =>
    assignees.some(({ relation }) => relation !== 'province'),
  )
  return onStep(definition, last?.key, () => ({ givesReach: true }))
}

const MENDS: Record<string, Mend> = {
  ladder_rounds_invalid: (definition) => ({ ...definition, maxRounds: 5 }),
  ladder_issuers_missing: (definition) => ({ ...definition, issuers: [focal] }),
  ladder_gate_not_allowed: (definition) => ({ ...definition, gate: 'none' }),
  ladder_issue_repeated: (definition) => {
    const last = definition.steps.findLastIndex(({ requiresIssue }) => requiresIssue)
    const steps = definition.steps.map((step, index) => ({ ...step, requiresIssue: index === last }))
    return { ...definition, steps }
  },
  ladder_end_not_province: (definition) => {
    const isTaken = definition.steps.some(({ key }) => key === receives.key)
    const isIssued = definition.steps.some(({ requiresIssue }) => requiresIssue)
    const last = { ...receives, key: isTaken ? 'province_last' : receives.key, requiresIssue: !isIssued }
    return { ...definition, steps: [...definition.steps, last] }
  },
  ladder_without_reach: reaching,
  ladder_decided_once: (definition) =>
    onStep(definition, definition.steps.at(-1)?.key, () => ({ mayRepeat: undefined })),
  step_return_target_invalid: (definition, key) =>
    onStep(definition, key, ({ returnTargets }, at) => ({
      returnTargets: returnTargets.filter(
        (to) => to === 'author' || definition.steps.slice(0, at).some((earlier) => earlier.key === to),
      ),
    })),
  step_repeat_invalid: (definition, key) =>
    onStep(definition, key, ({ mayRepeat = [] }, at) => ({
      mayRepeat: mayRepeat.filter((to) =>
        definition.steps.slice(0, at).some((earlier) => earlier.key === to),
      ),
    })),
  step_reason_length_invalid: (definition, key) => onStep(definition, key, () => ({ reasonMinLength: 5 })),
  step_issue_first: (definition, key) => onStep(definition, key, () => ({ requiresIssue: false })),
  step_issue_not_allowed: (definition, key) => onStep(definition, key, () => ({ requiresIssue: false })),
  step_reach_not_allowed: (definition, key) => onStep(definition, key, () => ({ givesReach: false })),
  step_only_approves: (definition, key) => onStep(definition, key, () => ({ returnTargets: ['author'] })),
  step_due_invalid: withoutDue,
  step_due_before_opening: withoutDue,
  step_due_without_report: withoutDue,
  step_reminders_invalid: withoutReminders,
  step_reminders_without_due: withoutReminders,
  step_escalation_invalid: withoutEscalation,
  step_escalation_without_people: withoutEscalation,
  step_escalation_without_due: withoutEscalation,
  step_escalation_adds_nobody: withoutEscalation,
  step_edit_not_allowed: withoutEdit,
}

/** The ladder with a finding mended, where that takes no choice; null where somebody has to choose. */
export const mend = ({
  definition,
  finding: { code, step },
}: {
  definition: WorkflowDefinition
  finding: Pick<Finding, 'code' | 'step'>
}): WorkflowDefinition | null => MENDS[code]?.(definition, step) ?? null
