import { administratorsOf } from '@/domain/approval/administratorsOf'
import { openStepOf } from '@/domain/approval/openStepOf'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import type { Assignee, HolderKey, Id, InstanceState, WorkflowDefinition } from '@/domain/approval/types'
import type { NoticeKind } from './types'

/** A notice that is about to be sent, and how things stand. */
export type Sendable = {
  kind: NoticeKind
  person: Id
  isClosed: boolean
  /** The account is open. */
  isPersonOpen: boolean
  /** What the person holds today. */
  keys: readonly HolderKey[]
  slot: { isOpen: boolean; candidateKeys: readonly HolderKey[]; person: Id | null } | null
  /** A delegation lets them decide the slot today. */
  standsIn: boolean
  workflow: Pick<WorkflowDefinition, 'authors' | 'issuers' | 'steps'>
  state: InstanceState
  unit: Id | null
  commune: Id
  province: Id
}

/**
 * Whether a notice may still be sent: the work is not done, the account is open, and the person could act on it today,
 * or, where nothing is to be done, still belongs to the place it is about.
 */
export const isOfUse = (notice: Sendable): boolean => {
  if (notice.isClosed || !notice.isPersonOpen) return false
  const { kind, keys, slot, state, workflow, unit, commune, province } = notice
  const org = { unit, commune, province, siblingUnits: [], holders: {} }
  const holds = (wanted: readonly HolderKey[]): boolean => wanted.some((key) => keys.includes(key))
  const isOneOf = (assignees: Assignee[]): boolean => holds(resolveAssignees({ assignees, org }))
  const belongsHere = keys.some((key) =>
    [unit, commune, province].some((place) => place !== null && key.endsWith(`@${place}`)),
  )
  switch (kind) {
    case 'decide':
    case 'remind':
    case 'escalated':
      return (
        slot !== null &&
        slot.isOpen &&
        (notice.standsIn ||
          ((slot.person === null || slot.person === notice.person) && holds(slot.candidateKeys)))
      )
    case 'write':
      return isOneOf(workflow.authors)
    case 'returned':
      return isOneOf(workflow.authors) || (belongsHere && notice.person === state.submittedBy)
    case 'issue':
      return isOneOf(workflow.issuers)
    case 'blocked':
      return holds(
        administratorsOf({ step: openStepOf({ workflow: workflow as WorkflowDefinition, state }), org }),
      )
    case 'accepted':
    case 'rejected':
      return belongsHere
  }
}
