import type { Role } from './roles'

/** A confirmed appointment that is valid now. `unit`, `commune` and `province` say where its organisation lies. */
export type Appointment = {
  role: Role
  position: string
  organisation: string
  unit: string | null
  commune: string | null
  province: string | null
}

/** A person as the policy sees them. Somebody without appointments is logged in and sees only themselves. */
export type Actor = { person: string; appointments: readonly Appointment[] }
