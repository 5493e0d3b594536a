import { containsWords } from '@/domain/vietnamese/containsWords'
import { ownerIdentity } from './ownerIdentity'
import type { OwnedRow } from './owners'

/** What a reader asks of the rows of a plan; null (and no words) asks for nothing. */
export type PlanFilter = {
  /** `ownerIdentity` of whom the row is to name. */
  owner: string | null
  /** Only as this, where an owner is asked for. */
  part: 'lead' | 'coordinate' | null
  /** Units of which one is to be named, or to report the row. */
  units: readonly string[] | null
  section: string | null
  words: readonly string[]
}

/** Whether a row of a plan is among those that somebody asks for. */
export const matchesPlanFilter = ({ row, filter }: { row: OwnedRow; filter: PlanFilter }): boolean => {
  const { owner, part, units, section, words } = filter
  if (section !== null && row.section !== section) return false
  if (!containsWords({ text: row.text, words })) return false
  if (
    owner !== null &&
    !row.owners.some((one) => ownerIdentity(one) === owner && (part === null || one.kind === part))
  )
    return false
  return (
    units === null ||
    row.owners.some(({ unit, reporter }) => [unit, reporter].some((id) => id !== null && units.includes(id)))
  )
}
