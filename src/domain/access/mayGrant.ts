import type { Actor, Appointment } from './actor'
import { roles, type Role } from './roles'

type Place = { unit: string | null; commune: string | null; province: string | null }

const lies = (held: Appointment, place: Place): boolean => {
  switch (roles[held.role].level) {
    case 'national':
      return true
    case 'province':
      return held.province !== null && held.province === place.province
    case 'commune':
      return held.commune !== null && held.commune === place.commune
    default:
      return false
  }
}

/**
 * Whether `actor` may make somebody a holder of `role` at `place` (the organisation's own unit, commune and
 * province): the *may grant* column of the policy, within the reach of the appointment that carries it.
 */
export const mayGrant = ({ actor, role, place }: { actor: Actor; role: Role; place: Place }): boolean =>
  actor.appointments.some(
    (held) => (roles[held.role].grants as readonly Role[]).includes(role) && lies(held, place),
  )
