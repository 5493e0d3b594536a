import type { Owner } from '@/domain/plan/owners'

/** The owners of one sort as a cell names them: the unit, or what the document writes where it is none. */
export const ownerNames = (owners: readonly Owner[], kind: Owner['kind']): string | null => {
  const names = owners
    .filter((owner) => owner.kind === kind)
    .map(({ unitName, raw }) => unitName ?? raw)
    .filter((name): name is string => name !== null)
  return names.length === 0 ? null : [...new Set(names)].join('; ')
}
