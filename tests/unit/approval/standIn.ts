import type { StandIn } from '@/domain/approval/types'
import { world, type World } from './world'

/** Somebody standing in for a principal with all that the principal holds in this world. */
export const standIn = (
  people: World['people'],
  principal: string,
  substitute: string,
  steps: string[] = [],
): StandIn => ({
  delegation: `${principal}-${substitute}`,
  principal,
  substitute,
  steps,
  keys: people[principal] ?? [],
})

/** A world in which people stand in for each other. */
export const standing = (
  over: Parameters<typeof world>[0] & { pairs: [principal: string, substitute: string, steps?: string[]][] },
): World => {
  const { pairs, ...rest } = over
  const at = world(rest)
  const standIns = pairs.map(([principal, substitute, steps]) =>
    standIn(at.people, principal, substitute, steps),
  )
  return { ...at, org: { ...at.org, standIns } }
}
