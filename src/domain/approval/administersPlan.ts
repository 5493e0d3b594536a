import { holderKey } from './holderKey'
import { NATIONAL } from './holderKeys'
import type { Situation } from './types'

/** Whether the actor administers the commune that a plan is of, or the system. */
export const administersPlan = ({ actor, org }: Pick<Situation, 'actor' | 'org'>): boolean =>
  [
    holderKey({ role: 'system_admin', organisation: NATIONAL }),
    holderKey({ role: 'commune_admin', organisation: org.commune }),
  ].some((key) => actor.keys.includes(key))
