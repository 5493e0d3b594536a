import type { Assignee, WorkflowDefinition } from '@/domain/approval/types'

type Holder = { role?: string | null; position?: unknown; relation: Assignee['relation'] }
type StoredStep = {
  key: string
  labelVi: string
  labelEn: string
  assignees?: Holder[] | null
  substitutes?: Holder[] | null
  quorum: 'any' | 'all'
  returnTargets?: string[] | null
  reasonMinLength: number
  rejectEnabled?: boolean | null
  requiresIssue?: boolean | null
  givesReach?: boolean | null
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
    label: { vi: step.labelVi, en: step.labelEn },
    assignees: assignees(step.assignees),
    substitutes: assignees(step.substitutes),
    quorum: step.quorum,
    returnTargets: step.returnTargets ?? [],
    rejectEnabled: step.rejectEnabled ?? false,
    reasonMinLength: step.reasonMinLength,
    requiresIssue: step.requiresIssue ?? false,
    givesReach: step.givesReach ?? false,
  })),
})
