import { compare } from '@/domain/vietnamese/compare'
import { ownerIdentity } from './ownerIdentity'
import type { OwnedRow, Owner } from './owners'

type Count = { indicator: number; task: number }

export type OwnerCount = {
  /** `ownerIdentity` */
  owner: string
  nature: Owner['nature']
  /** Null for what is no unit. */
  name: string | null
  lead: Count
  coordinate: Count
}

/**
 * How many rows each owner leads and coordinates; a row that names an owner twice in one part counts once. Who leads
 * most comes first.
 */
export const countOwners = ({ rows }: { rows: readonly OwnedRow[] }): OwnerCount[] => {
  const counts = new Map<string, OwnerCount>()
  for (const row of rows) {
    const seen = new Set<string>()
    for (const one of row.owners) {
      const owner = ownerIdentity(one)
      if (seen.has(`${one.kind} ${owner}`)) continue
      seen.add(`${one.kind} ${owner}`)
      const count = counts.get(owner) ?? noRows(owner, one)
      counts.set(owner, count)
      count[one.kind][row.list] += 1
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      sum(b.lead) - sum(a.lead) ||
      sum(b.coordinate) - sum(a.coordinate) ||
      compare(a.name ?? '', b.name ?? ''),
  )
}

const noRows = (owner: string, { nature, unitName }: Owner): OwnerCount => ({
  owner,
  nature,
  name: unitName,
  lead: { indicator: 0, task: 0 },
  coordinate: { indicator: 0, task: 0 },
})

const sum = ({ indicator, task }: Count): number => indicator + task
