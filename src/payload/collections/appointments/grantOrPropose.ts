import type { CollectionBeforeChangeHook } from 'payload'
import { decideAppointment } from '@/domain/access/decideAppointment'
import { readPositionRole } from '@/data/person/readPositionRole'
import { dbOfRequest } from '@/data/session'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'

/** Asks the rule whether this writer's appointment is a grant, a proposal, or not theirs to make. */
export const grantOrPropose: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (isSystem(req)) return data
  const actor = await actorOf(req)
  const doc = { ...originalDoc, ...data }
  const role = await readPositionRole({ db: await dbOfRequest(req), position: String(doc.position) })
  if (actor === null || role === null) return refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  const decided = decideAppointment({
    actor,
    role,
    place: { province: doc.province ?? null, commune: doc.commune ?? null, unit: doc.unit ?? null },
    before:
      operation === 'create'
        ? null
        : {
            state: originalDoc.state,
            person: String(originalDoc.person),
            position: String(originalDoc.position),
            from: originalDoc.from,
            to: originalDoc.to ?? null,
          },
    after: {
      state: doc.state,
      person: String(doc.person),
      position: String(doc.position),
      from: doc.from,
      to: doc.to ?? null,
    },
  })
  if (!decided.ok) return refuseWith(decided.refusal)
  const isGranted = decided.value === 'confirmed' && originalDoc?.state !== 'confirmed'
  return {
    ...data,
    state: decided.value,
    grantedBy: isGranted ? actor.person : (originalDoc?.grantedBy ?? null),
  }
}
