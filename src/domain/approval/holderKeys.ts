import { holderKey } from './holderKey'
import type { HolderKey, Id } from './types'

/** Where a role is held that belongs to no organisation. */
export const NATIONAL = 'national'

/**
 * The keys a person holds through the appointments given (those valid today).
 * A role counts only at the organisation of its appointment, never above or below it.
 */
export const holderKeys = ({
  appointments,
}: {
  appointments: { role: string; position: Id; organisation: Id | null }[]
}): HolderKey[] => [
  ...new Set(
    appointments.flatMap(({ role, position, organisation }) => [
      holderKey({ role, organisation: organisation ?? NATIONAL }),
      holderKey({ position }),
    ]),
  ),
]
