import { accept, refuse, type Result } from '../refusal'
import type { Actor } from './actor'
import { can } from './can'
import { mayGrant } from './mayGrant'
import type { Role } from './roles'

type Terms = {
  state: 'proposed' | 'confirmed'
  person: string
  position: string
  from: string
  to: string | null
}
type Place = { unit: string | null; commune: string | null; province: string | null }

/**
 * The state an appointment gets when `actor` writes it: confirmed where they may grant the role, proposed where
 * they only administer (somebody who may grant it confirms later). Nobody appoints themselves to what they could
 * not grant, an appointment's person and position stay, and those who only confirm change nothing else. Whoever
 * administers the place may also end a confirmed appointment earlier.
 *
 * @returns the state to store, or `grant_not_yours` (403), `appointment_fixed` (422)
 */
export const decideAppointment = ({
  actor,
  role,
  place,
  before,
  after,
}: {
  actor: Actor
  role: Role
  place: Place
  before: Terms | null
  after: Terms
}): Result<'proposed' | 'confirmed'> => {
  const grants = mayGrant({ actor, role, place })
  const administers = can({ actor, record: 'appointments', operation: 'create', row: place })
  if (before === null) {
    if (!grants && !administers) return refuse('forbidden', 'grant_not_yours')
    return accept(grants ? 'confirmed' : 'proposed')
  }
  if (before.person !== after.person || before.position !== after.position) {
    return refuse('rule', 'appointment_fixed', {
      path: before.person !== after.person ? 'person' : 'position',
    })
  }
  const datesMoved = before.from !== after.from || before.to !== after.to
  if (before.state === 'proposed') {
    if (after.state === 'confirmed' && !grants)
      return refuse('forbidden', 'grant_not_yours', { path: 'state' })
    if (datesMoved && !administers) return refuse('forbidden', 'grant_not_yours', { path: 'from' })
    return accept(after.state)
  }
  if (after.state === 'proposed') return refuse('rule', 'appointment_fixed', { path: 'state' })
  const onlyEnds =
    before.from === after.from && after.to !== null && (before.to === null || after.to < before.to)
  if (datesMoved && !grants && !(onlyEnds && administers)) {
    return refuse('forbidden', 'grant_not_yours', { path: 'to' })
  }
  return accept('confirmed')
}
