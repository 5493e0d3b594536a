import type { CollectionAfterChangeHook } from 'payload'
import { invitePerson } from '@/services/person/invitePerson'
import { isSystem } from '@/services/access/isSystem'

/** Creating a person sends them the link by which they set their password. */
export const invite: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create' && !isSystem(req)) await invitePerson({ req, person: String(doc.id) })
  return doc
}
