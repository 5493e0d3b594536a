import { ownerKey } from '@/domain/planText/ownerKey'
import type { OwnerNamed } from '@/domain/planText/planReading'
import type { UnitIndex } from '@/domain/planText/unitIndex'
import type { Word } from '@/domain/vocabulary'
import type { ImportDecisions, UnitRef } from './types'

export type ResolvedOwner = {
  /** `ownerKey` of the name: what one decision holds for. */
  key: string
  nature: Word<'ownerNature'>
  unit: UnitRef | null
  reporter: UnitRef | null
  isDecided: boolean
  /** A unit whose abbreviation differs by one letter: for a person to confirm, never taken by itself. */
  suggestion: UnitRef | null
}

/**
 * Who an owner is: what somebody decided for that name, else the one unit of the commune that bears it, else a
 * collective or somebody outside by its words, else nobody known.
 */
export const resolveOwner = ({
  owner,
  owners,
  index,
}: {
  owner: Pick<OwnerNamed, 'raw' | 'name' | 'nature'>
  owners: ImportDecisions['owners']
  index: UnitIndex
}): ResolvedOwner => {
  const key = ownerKey(owner.name)
  const decided = owners[key]
  if (decided !== undefined) return { key, ...decided, isDecided: true, suggestion: null }
  const found =
    [index.find(owner.name), index.find(owner.raw)].find((units) => units.length === 1)?.[0] ?? null
  const open = { key, reporter: null, isDecided: false }
  if (owner.nature === 'external') return { ...open, nature: 'external', unit: found, suggestion: null }
  if (found !== null) return { ...open, nature: 'unit', unit: found, suggestion: null }
  if (owner.nature === 'collective') return { ...open, nature: 'collective', unit: null, suggestion: null }
  const suggestion = index.findNear(owner.raw) ?? index.findNear(owner.name)
  return { ...open, nature: 'unknown', unit: null, suggestion }
}
