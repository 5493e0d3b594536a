import type { Id, PersonId, Situation, Slot } from './types'

/** An open slot that somebody may take: in their own right, or in the place of a principal by a delegation. */
export type Claim = { slot: Slot; onBehalfOf?: PersonId; delegation?: Id }

/**
 * The open slots that ask for the actor, each in every right they have to it, their own first. Separation of duties is
 * not looked at. Whoever stands in for somebody cannot be stood in for at that: a delegation passes own keys only.
 */
export const claimsOf = ({ state, actor, org }: Pick<Situation, 'state' | 'actor' | 'org'>): Claim[] =>
  state.slots
    .filter(({ status }) => status === 'open')
    .flatMap((slot): Claim[] => [
      ...(asks({ slot, person: actor.person, keys: actor.keys }) ? [{ slot }] : []),
      ...(org.standIns ?? [])
        .filter(
          ({ substitute, principal, steps, keys }) =>
            substitute === actor.person &&
            (steps.length === 0 || steps.includes(slot.step)) &&
            asks({ slot, person: principal, keys }),
        )
        .map(({ principal, delegation }) => ({ slot, onBehalfOf: principal, delegation })),
    ])

const asks = ({ slot, person, keys }: { slot: Slot; person: PersonId; keys: string[] }): boolean =>
  (slot.person === undefined || slot.person === person) &&
  slot.candidateKeys.some((key) => keys.includes(key))
