import type { Owner } from './owners'

/** Whether a row's lead is still to be decided: the plan names no single unit, and nobody has confirmed who reports it. */
export const isOwnerUndecided = ({
  kind,
  nature,
  confirmed,
}: Pick<Owner, 'kind' | 'nature' | 'confirmed'>): boolean =>
  kind === 'lead' && nature !== 'unit' && !confirmed
