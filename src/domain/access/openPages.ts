import type { Actor } from './actor'
import { isAdministrator } from './isAdministrator'
import { scopeOf } from './scopeOf'

/** The parts of the workspace that are open to somebody, apart from their own work. */
export type OpenPages = {
  /** The communes whose board they may see without asking the province: where their appointments lie. */
  communes: string[]
  /** The provinces whose board they may see. */
  provinces: string[]
  /** Every province's board: the list of provinces stands for them. */
  country: boolean
  plans: boolean
  admin: boolean
}

const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
]

/**
 * Which boards somebody may open, from the policy table: a commune's with the right to read its official values, a
 * province's with the right to read those of the whole province.
 */
export const openPages = (actor: Actor): OpenPages => {
  const readsOfficial = (held: Actor['appointments'][number], at: 'commune' | 'province'): boolean => {
    const one = { person: actor.person, appointments: [held] }
    const scope = scopeOf({ actor: one, record: 'official-values', operation: 'read' })
    return names(scope, at, held[at])
  }
  return {
    communes: distinct(
      actor.appointments.filter((held) => readsOfficial(held, 'commune')).map(({ commune }) => commune),
    ),
    provinces: distinct(
      actor.appointments.filter((held) => readsOfficial(held, 'province')).map(({ province }) => province),
    ),
    country: scopeOf({ actor, record: 'official-values', operation: 'read' }) === true,
    plans: scopeOf({ actor, record: 'plans', operation: 'read' }) !== false,
    admin: isAdministrator(actor),
  }
}

/** Whether a scope is exactly one place of this kind. */
const names = (
  scope: ReturnType<typeof scopeOf>,
  field: 'commune' | 'province',
  place: string | null,
): boolean =>
  place !== null &&
  typeof scope === 'object' &&
  'field' in scope &&
  scope.field === field &&
  scope.equals === place
