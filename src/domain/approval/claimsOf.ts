import { asksFor, standInsFor } from './askedOf'
import type { Id, PersonId, Situation, Slot } from './types'

/** An open slot that somebody may take: in their own right, or in the place of a principal by a delegation. */
export type Claim = { slot: Slot; onBehalfOf?: PersonId; delegation?: Id }

/**
 * The open slots that ask for the actor, each in every right they have to it, their own first. Separation of duties is
 * not looked at.
 */
export const claimsOf = ({
  state,
  actor: { person, keys },
  org,
}: Pick<Situation, 'state' | 'actor' | 'org'>): Claim[] =>
  state.slots
    .filter(({ status }) => status === 'open')
    .flatMap((slot): Claim[] => [
      ...(asksFor({ slot, person, keys }) ? [{ slot }] : []),
      ...standInsFor({ slot, person, org }).map(({ principal, delegation }) => ({
        slot,
        onBehalfOf: principal,
        delegation,
      })),
    ])
