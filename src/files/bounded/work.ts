import type { KnownCommunes } from '@/domain/planText/document/knownCommunes'
import type { OwnerUnit } from '@/domain/planText/types'

/** What an issued plan is read against: the communes of the country, the units of its own. */
export type PlanContext = { communes: KnownCommunes; units: readonly OwnerUnit[] }

type File = { bytes: Uint8Array; name: string }

/** What a reading thread is told to do. */
export type Work =
  (File & { task: 'source' }) | (File & { task: 'grid' }) | (File & { task: 'plan' } & PlanContext)
