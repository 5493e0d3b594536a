import type { HolderKey, OrgSnapshot, PersonId, Slot, StandIn } from './types'

/** Whether a slot asks somebody who holds these keys. Separation of duties is not looked at. */
export const asksFor = ({
  slot,
  person,
  keys,
}: {
  slot: Slot
  person: PersonId
  keys: readonly HolderKey[]
}): boolean =>
  (slot.person === undefined || slot.person === person) &&
  slot.candidateKeys.some((key) => keys.includes(key))

/**
 * The delegations by which somebody may take a slot in another's place. Whoever stands in for somebody cannot be stood
 * in for at that: a delegation passes own keys only.
 */
export const standInsFor = ({
  slot,
  person,
  org,
}: {
  slot: Slot
  person: PersonId
  org: Pick<OrgSnapshot, 'standIns'>
}): StandIn[] =>
  (org.standIns ?? []).filter(
    ({ substitute, principal, steps, keys }) =>
      substitute === person &&
      (steps.length === 0 || steps.includes(slot.step)) &&
      asksFor({ slot, person: principal, keys }),
  )
