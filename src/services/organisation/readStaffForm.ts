import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { mayGrant } from '@/domain/access/mayGrant'
import { rolesAt } from '@/domain/access/rolesAt'
import { readPlace } from '@/data/organisation/readPlace'
import { readStaffPlace } from '@/data/organisation/readStaffPlace'
import { dbOf } from '@/data/session'

type Asked = {
  payload: Payload
  actor: Actor
  /** People are to join this organisation; null for a new unit. */
  organisation: string | null
  /** The commune that gets a new unit. */
  commune: string | null
}

/**
 * What the form for people, or for a unit with its people, has to offer: the place and the roles there, each with
 * whether this person's word is enough for it. Null where they may not add people.
 */
export const readStaffForm = async ({ payload, actor, organisation, commune }: Asked) => {
  const db = dbOf(payload)
  const id = organisation ?? commune
  if (id === null) return null
  const lies = await readPlace({ db, record: 'organisations', id })
  if (lies === null || !can({ actor, record: 'users', operation: 'create', row: lies })) return null
  const place = (await readStaffPlace({ db, id }))!
  const isNewUnit = organisation === null
  if (isNewUnit && place.kind !== 'commune') return null
  const kind = isNewUnit ? 'unit' : place.kind
  const at = {
    province: place.province,
    commune: place.commune,
    unit: kind === 'unit' ? place.id : null,
  }
  return {
    place: { id: place.id, name: place.name, kind: place.kind },
    isNewUnit,
    roles: rolesAt(kind).map((role) => ({ role, isGranted: mayGrant({ actor, role, place: at }) })),
  }
}
