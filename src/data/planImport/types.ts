import type { IsoDate } from '@/domain/time'

export type ImportState = 'read' | 'confirmed' | 'abandoned'

/** An import without its file and texts. */
export type ImportHead = {
  id: string
  commune: string
  communeName: string
  province: string
  /** The plan that a corrected file is read for; null for a new plan. */
  into: string | null
  plan: string | null
  planLabel: string | null
  state: ImportState
  revision: number
  fileName: string
  createdBy: string
  createdByName: string
  createdAt: string
  updatedByName: string
  updatedAt: string
}

/** A unit of a commune with what an import asks of it. */
export type CommuneUnit = {
  id: string
  name: string
  shortName: string | null
  unitType: string
  aliases: string[]
  /** People who hold a post there now. */
  people: number
}

export type PlanYears = { planFrom: IsoDate; planTo: IsoDate }
