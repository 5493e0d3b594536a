import type { ListedOwner } from './listOwners'

/** A name is clear when it is a unit, when somebody has decided, or when a group or somebody outside only coordinates. */
export const isOwnerClear = ({
  nature,
  isDecided,
  leads,
}: Pick<ListedOwner, 'nature' | 'isDecided' | 'leads'>): boolean =>
  isDecided || nature === 'unit' || (nature !== 'unknown' && leads.length === 0)
