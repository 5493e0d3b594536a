import type { Actor } from './actor'
import { roles } from './roles'

/** Whether the admin panel is open to this person: at least one appointment to an administrating role. */
export const isAdministrator = (actor: Actor): boolean =>
  actor.appointments.some((held) => roles[held.role].administrator)
