import type { WorkflowDefinition } from '@/domain/approval/types'
import type { IsoDate } from '@/domain/time'

/** What a delegation reaches; empty lists and no unit set no limit. */
export type Scope = {
  documentTypes: readonly WorkflowDefinition['documentType'][]
  steps: readonly string[]
  /** Documents of this unit alone. */
  unit: string | null
}

/** What somebody gives: who decides in whose place, at what, on which days (both included), and why. */
export type Terms = Scope & {
  principal: string
  substitute: string
  from: IsoDate
  to: IsoDate
  reason: string
}

/** Where a delegation holds: a commune with its units, or a province's own offices. */
export type Place = { commune: string | null; province: string | null }
