import type { CollectionBeforeDeleteHook } from 'payload'
import { dbOfRequest } from '@/data/session'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { refuseRemoval } from '@/services/report/refuseRemoval'
import { refuseWith } from '@/services/RefusalError'

/** Evidence goes only while its report may be edited, and never once it was submitted with it. */
export const keepSubmitted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (isSystem(req)) return
  const actor = await actorOf(req)
  if (actor === null) return refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
  await refuseRemoval({ db: await dbOfRequest(req), actor, id: String(id) })
}
