import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { scopeOf } from '@/domain/access/scopeOf'
import { readDelegations, type Delegation } from '@/data/delegation/readDelegations'
import type { Db } from '@/data/session'

/** `mayTakeBack`: it still runs, and ending it is up to this person. */
export type ListedDelegation = Delegation & { mayTakeBack: boolean }

/** The delegations that a person has given, was given, or administers, the newest first. One statement. */
export const listDelegations = async ({
  db,
  actor,
  today,
}: {
  db: Db
  actor: Actor
  today: string
}): Promise<ListedDelegation[]> => {
  const scope = scopeOf({ actor, record: 'delegations', operation: 'read' })
  const found = await readDelegations({ db, scope })
  return found.map((one) => ({
    ...one,
    mayTakeBack:
      one.state === 'active' &&
      one.to >= today &&
      can({ actor, record: 'delegations', operation: 'update', row: one }),
  }))
}
