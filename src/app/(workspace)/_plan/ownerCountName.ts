import type { OwnerCount } from '@/domain/plan/countOwners'
import type { Words } from '../_shell/words'

/** A unit by its name; whatever is no unit by what it is. */
export const ownerCountName = ({ name, nature }: Pick<OwnerCount, 'name' | 'nature'>, t: Words): string =>
  name ?? t(nature === 'unit' ? 'plan.owner.unknown' : `plan.owner.${nature}`)
