import type { Assignee, DueAnchor, Step, StepEdit, WorkflowDefinition } from '@/domain/approval/types'

type Holder = { role?: string | null; position?: unknown; relation: Assignee['relation'] }
type StoredStep = {
  key: string
  labelVi?: string | null
  labelEn?: string | null
  assignees?: Holder[] | null
  substitutes?: Holder[] | null
  quorum: 'any' | 'all'
  returnTargets?: string[] | null
  reasonMinLength: number
  rejectEnabled?: boolean | null
  requiresIssue?: boolean | null
  givesReach?: boolean | null
  due?: { anchor?: DueAnchor | null; workingDays?: number | null } | null
  reminders?: number[] | null
  escalation?: { workingDays?: number | null; to?: Holder[] | null } | null
  bulkAllowed?: boolean | null
  edit?: StepEdit['what'] | 'none' | null
  editEffect?: StepEdit['effect'] | null
  mayRepeat?: string[] | null
}

/** A ladder as it is stored for editing. */
export type StoredWorkflow = {
  documentType: WorkflowDefinition['documentType']
  authors?: Holder[] | null
  gate?: boolean | null
  issuers?: Holder[] | null
  maxRounds: number
  steps?: StoredStep[] | null
}

const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  return value !== null && typeof value === 'object' && 'id' in value ? String(value.id) : undefined
}

const assignees = (holders: Holder[] | null | undefined): Assignee[] =>
  (holders ?? []).map(({ role, position, relation }) => {
    const id = idOf(position)
    return { ...(role ? { role } : {}), ...(id ? { position: id } : {}), relation }
  })

/** The ladder as the engine reads it, without the ids that a form gives its rows. */
export const definitionOf = (stored: StoredWorkflow): WorkflowDefinition => ({
  schemaVersion: 1,
  documentType: stored.documentType,
  authors: assignees(stored.authors),
  gate: stored.gate ? 'children_decided' : 'none',
  issuers: assignees(stored.issuers),
  maxRounds: stored.maxRounds,
  steps: (stored.steps ?? []).map((step) => ({
    key: step.key,
    // A form is checked before Payload asks for what is required.
    label: { vi: step.labelVi ?? '', en: step.labelEn ?? '' },
    assignees: assignees(step.assignees),
    substitutes: assignees(step.substitutes),
    quorum: step.quorum,
    returnTargets: step.returnTargets ?? [],
    rejectEnabled: step.rejectEnabled ?? false,
    reasonMinLength: step.reasonMinLength,
    requiresIssue: step.requiresIssue ?? false,
    givesReach: step.givesReach ?? false,
    ...settingsOf(step),
  })),
})

/** What a step may leave out: absent where it is not set, so that a ladder published before it existed keeps its hash. */
const settingsOf = ({ due, reminders, escalation, ...step }: StoredStep): Partial<Step> => ({
  ...(due?.anchor ? { due: { anchor: due.anchor, workingDays: due.workingDays ?? 0 } } : {}),
  ...(reminders?.length ? { reminders: [...reminders].sort((one, other) => one - other) } : {}),
  // Half of it is kept too, so that the check can name what is missing.
  ...(escalation?.to?.length || escalation?.workingDays
    ? { escalation: { workingDays: escalation.workingDays ?? 0, to: assignees(escalation.to) } }
    : {}),
  ...(step.bulkAllowed === false ? { bulkAllowed: false } : {}),
  ...(step.edit && step.edit !== 'none'
    ? { edit: { what: step.edit, effect: step.editEffect ?? 'restart' } }
    : {}),
  ...(step.mayRepeat?.length ? { mayRepeat: step.mayRepeat } : {}),
})
