import type { CollectionBeforeChangeHook } from 'payload'
import { mayGrant } from '@/domain/access/mayGrant'
import { roles } from '@/domain/access/roles'
import { readOpenAppointments } from '@/data/person/readAppointments'
import { dbOfRequest } from '@/data/session'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'

/**
 * The address of somebody who decides, or soon may, can be changed only by those who could have granted that role: whoever
 * may change an address may have a new password sent to it, and would so take the decision over.
 */
export const protectDeciders: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || isSystem(req) || data.email === undefined || data.email === originalDoc.email)
    return data
  const actor = await actorOf(req)
  if (actor !== null && actor.person === String(originalDoc.id)) return data
  const held = await readOpenAppointments({ db: await dbOfRequest(req), person: String(originalDoc.id) })
  const beyond = held.find(
    (one) =>
      (roles[one.role].deciding || roles[one.role].administrator) &&
      !(actor && mayGrant({ actor, role: one.role, place: one })),
  )
  if (beyond) refuseWith({ kind: 'forbidden', code: 'address_of_decider', path: 'email' })
  return data
}
