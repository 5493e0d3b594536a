import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { isId } from '@/domain/isId'
import { readPlace, type Place } from '@/data/organisation/readPlace'
import { dbOf } from '@/data/session'

/** Where a plan lies, as far as this person may see it; null otherwise, just as if it did not exist. */
export const seePlan = async ({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: Actor
  id: string
}): Promise<(Place & { plan: string }) | null> => {
  if (!isId(id)) return null
  const place = await readPlace({ db: dbOf(payload), record: 'plans', id })
  return place !== null && can({ actor, record: 'plans', operation: 'read', row: place })
    ? { ...place, plan: id }
    : null
}
