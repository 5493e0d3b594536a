import type { WorkflowDefinition } from '@/domain/approval/types'
import type { Scope } from './types'

/** Whether a delegation reaches a document: one of its kinds, of its unit. Which steps is looked at slot by slot. */
export const covers = ({
  scope,
  documentType,
  unit,
}: {
  scope: Pick<Scope, 'documentTypes' | 'unit'>
  documentType: WorkflowDefinition['documentType']
  unit: string | null
}): boolean =>
  (scope.documentTypes.length === 0 || scope.documentTypes.includes(documentType)) &&
  (scope.unit === null || scope.unit === unit)
