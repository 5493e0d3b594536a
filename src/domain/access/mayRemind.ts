import type { Actor } from './actor'

/** Whether somebody reminds the units of a commune of what they owe: its focal office and its leaders. */
export const mayRemind = ({ actor, commune }: { actor: Actor; commune: string }): boolean =>
  actor.appointments.some(
    (post) => (post.role === 'focal_officer' || post.role === 'commune_leader') && post.commune === commune,
  )
