import type { Owner } from './owners'

/** Who an owner is among all owners of a plan: a unit by its id, whatever is no unit by what it is. */
export const ownerIdentity = ({ unit, nature }: Pick<Owner, 'unit' | 'nature'>): string => unit ?? nature
