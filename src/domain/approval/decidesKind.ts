import { roles, type Role } from '@/domain/access/roles'
import type { WorkflowDefinition } from './types'

/**
 * Whether the word of a role may count on a kind of document: a deciding role's everywhere, that of a unit's head on a
 * unit report as well.
 *
 * @param role null when unknown, which decides nothing
 */
export const decidesKind = ({
  role,
  documentType,
}: {
  role: string | null
  documentType: WorkflowDefinition['documentType']
}): boolean =>
  (role !== null && roles[role as Role]?.deciding === true) ||
  (documentType === 'unit_report' && role === 'unit_head')
