import { compare } from '@/domain/vietnamese/compare'
import type { OwnerNamed } from '@/domain/planText/planReading'
import type { UnitIndex } from '@/domain/planText/unitIndex'
import type { CorrectedRows } from './correctedRows'
import { isOwnerClear } from './isOwnerClear'
import { resolveOwner, type ResolvedOwner } from './resolveOwner'
import type { ImportDecisions, RowKey } from './types'

export type ListedOwner = ResolvedOwner & {
  name: string
  /** Every way in which the plan writes it. */
  spellings: string[]
  leads: RowKey[]
  coordinates: RowKey[]
}

/** Every name that the plan's rows give as an owner, each once: undecided ones first, then who leads most. */
export const listOwners = ({
  rows,
  decisions,
  index,
}: {
  rows: Pick<CorrectedRows, 'indicators' | 'tasks'>
  decisions: ImportDecisions
  index: UnitIndex
}): ListedOwner[] => {
  const listed = new Map<string, ListedOwner>()
  const add = (owner: OwnerNamed, row: RowKey, part: 'leads' | 'coordinates'): void => {
    const resolved = resolveOwner({ owner, owners: decisions.owners, index })
    const known = listed.get(resolved.key) ?? {
      ...resolved,
      name: owner.name,
      spellings: [],
      leads: [],
      coordinates: [],
    }
    listed.set(resolved.key, known)
    if (!known.spellings.includes(owner.raw)) known.spellings.push(owner.raw)
    // Rows come one after the other: an owner that is named twice in one was named last in it.
    if (known[part].at(-1) !== row) known[part].push(row)
  }
  for (const row of [...rows.indicators, ...rows.tasks]) {
    for (const owner of row.leadUnits) add(owner, row.key, 'leads')
    for (const owner of row.coordinatingUnits) add(owner, row.key, 'coordinates')
  }
  return [...listed.values()].sort(
    (a, b) =>
      Number(isOwnerClear(a)) - Number(isOwnerClear(b)) ||
      b.leads.length - a.leads.length ||
      b.coordinates.length - a.coordinates.length ||
      compare(a.name, b.name),
  )
}
