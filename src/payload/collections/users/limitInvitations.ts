import type { CollectionBeforeChangeHook } from 'payload'
import { isSystem } from '@/services/access/isSystem'
import { countInvitation } from '@/services/person/countInvitation'

/** Every person that is made is invited by mail: only so many a day. */
export const limitInvitations: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation === 'create' && !isSystem(req)) await countInvitation({ req, email: String(data.email) })
  return data
}
