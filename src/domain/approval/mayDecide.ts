import type { Refusal } from '@/domain/refusal'
import { openSlotsOf } from './openSlotsOf'
import { LIVE_STATUSES, requireStatus } from './requireStatus'
import { separationOfDuties } from './separationOfDuties'
import type { Situation } from './types'

/**
 * Why the actor has no decision to take on this document, or null: `already_closed`, `no_open_slot`, `own_work`,
 * `already_decided`. A document that is not running has no open slots and so nobody who decides.
 */
export const mayDecide = ({ state, actor, doc }: Situation): Refusal | null => {
  const closed = requireStatus({ state, allowed: LIVE_STATUSES })
  if (closed !== null) return closed
  if (openSlotsOf({ state, actor }).length === 0) return { kind: 'forbidden', code: 'no_open_slot' }
  return separationOfDuties({ person: actor.person, state, editors: doc.editors })
}
