import type { CollectionBeforeChangeHook } from 'payload'
import { mayGrant } from '@/domain/access/mayGrant'
import { roles } from '@/domain/access/roles'
import { readPassedOn } from '@/data/delegation/readPassedOn'
import { readOpenAppointments } from '@/data/person/readAppointments'
import { dbOfRequest } from '@/data/session'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'

/**
 * The address of somebody who decides, or soon may, themselves or in another's place, can be changed only by those who
 * could have granted that role: whoever changes an address may have a new password sent to it, and would so take the
 * decision over.
 */
export const protectDeciders: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || isSystem(req) || data.email === undefined || data.email === originalDoc.email)
    return data
  const actor = await actorOf(req)
  if (actor !== null && actor.person === String(originalDoc.id)) return data
  const of = { db: await dbOfRequest(req), person: String(originalDoc.id) }
  const held = (await readOpenAppointments(of)).filter(
    ({ role }) => roles[role].deciding || roles[role].administrator,
  )
  const passedOn = (await readPassedOn(of)).filter(({ role }) => roles[role].deciding)
  const isBeyond = (one: (typeof held)[number]): boolean =>
    !(actor && mayGrant({ actor, role: one.role, place: one }))
  if ([...held, ...passedOn].some(isBeyond))
    refuseWith({ kind: 'forbidden', code: 'address_of_decider', path: 'email' })
  return data
}
