import type { Actor } from './actor'
import { roles } from './roles'

/**
 * Whether log-in leads to the admin panel: for those who administer and decide nothing. The focal office administers
 * its plans too, but its month is in the workspace.
 */
export const landsInAdmin = (actor: Actor): boolean =>
  actor.appointments.length > 0 &&
  actor.appointments.every(({ role }) => roles[role].administrator && !roles[role].deciding)
