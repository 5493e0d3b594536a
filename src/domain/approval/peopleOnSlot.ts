import { claimsOf } from './claimsOf'
import { eligible } from './eligible'
import { mayClaim } from './mayClaim'
import { repeatsOf } from './repeatsOf'
import type { PersonId, Situation, Slot } from './types'

/** Somebody who can take an open decision now; `onBehalfOf` where only in another's place. */
export type PersonOnSlot = { person: PersonId; onBehalfOf: PersonId | null }

/** The people who can take an open decision now: in their own right, and by a delegation whoever has none. */
export const peopleOnSlot = ({
  slot,
  workflow,
  state,
  doc,
  org,
}: Pick<Situation, 'workflow' | 'state' | 'org'> & {
  slot: Slot
  doc: Pick<Situation['doc'], 'editors'>
}): PersonOnSlot[] => {
  const mayRepeat = repeatsOf({ workflow, step: slot.step })
  const own = eligible({ ...slot, mayRepeat, state, editors: doc.editors, holders: org.holders })
  const substitutes = new Set((org.standIns ?? []).map(({ substitute }) => substitute))
  const inPlace = [...substitutes]
    .filter((person) => !own.includes(person))
    .flatMap((person) => {
      const actor = { person, keys: [] }
      const claim = claimsOf({ state, actor, org }).find(
        (one) =>
          one.slot.id === slot.id &&
          mayClaim({ claim: one, situation: { workflow, state, actor, doc: doc as Situation['doc'] } }) ===
            null,
      )
      return claim?.onBehalfOf === undefined ? [] : [{ person, onBehalfOf: claim.onBehalfOf }]
    })
  return [...own.map((person) => ({ person, onBehalfOf: null })), ...inPlace]
}
