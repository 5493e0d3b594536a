import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { isId } from '@/domain/isId'
import { readDelegations, type Delegation } from '@/data/delegation/readDelegations'
import { dbOf } from '@/data/session'

/** One delegation as far as this person may see it; null otherwise. */
export const seeDelegation = async ({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: Actor
  id: string
}): Promise<Delegation | null> => {
  if (!isId(id)) return null
  const scope = scopeOf({ actor, record: 'delegations', operation: 'read' })
  const [found] = await readDelegations({
    db: dbOf(payload),
    scope: { all: [scope, { field: 'id', equals: id }] },
  })
  return found ?? null
}
