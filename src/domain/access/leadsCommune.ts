import type { Actor } from './actor'

/** Whether somebody leads a commune: their first page also tells what is red there. */
export const leadsCommune = (actor: Actor): boolean =>
  actor.appointments.some(({ role }) => role === 'commune_leader')
