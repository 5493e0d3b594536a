import type { Role } from '@/domain/access/roles'
import type { Assignee, Step, WorkflowDefinition } from '@/domain/approval/types'

const holders = (assignees: readonly Assignee[]) =>
  assignees.map(({ role, position, relation }) => ({
    ...(role === undefined ? {} : { role: role as Role }),
    ...(position === undefined ? {} : { position }),
    relation,
  }))

const storedStep = (step: Step) => ({
  key: step.key,
  labelVi: step.label.vi,
  labelEn: step.label.en,
  assignees: holders(step.assignees),
  substitutes: holders(step.substitutes),
  quorum: step.quorum,
  returnTargets: step.returnTargets,
  reasonMinLength: step.reasonMinLength,
  rejectEnabled: step.rejectEnabled,
  requiresIssue: step.requiresIssue,
  givesReach: step.givesReach,
  due: { anchor: step.due?.anchor ?? null, workingDays: step.due?.workingDays ?? 0 },
  reminders: step.reminders ?? [],
  escalation: {
    workingDays: step.escalation?.workingDays ?? null,
    to: holders(step.escalation?.to ?? []),
  },
  bulkAllowed: step.bulkAllowed ?? true,
  edit: step.edit?.what ?? ('none' as const),
  editEffect: step.edit?.effect ?? ('restart' as const),
  mayRepeat: step.mayRepeat ?? [],
})

/** A ladder as it is stored for editing: what `definitionOf` reads back to the same definition. */
export const storedOf = (definition: WorkflowDefinition) => ({
  documentType: definition.documentType,
  authors: holders(definition.authors),
  gate: definition.gate === 'children_decided',
  issuers: holders(definition.issuers),
  maxRounds: definition.maxRounds,
  steps: definition.steps.map(storedStep),
})
