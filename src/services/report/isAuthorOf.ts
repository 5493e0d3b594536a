import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import type { Assignee } from '@/domain/approval/types'

type Placed = { authors: Assignee[]; unit: string | null; commune: string; province: string }

/** Only who holds the part at the report's own unit, commune or province writes it; other units never do. */
export const isAuthorOf = ({ authors, unit, commune, province }: Placed, keys: readonly string[]): boolean =>
  resolveAssignees({
    assignees: authors,
    org: { unit, commune, province, siblingUnits: [], holders: {} },
  }).some((key) => keys.includes(key))
