import type { CollectionAfterChangeHook } from 'payload'
import { placeInItself } from '@/data/organisation/placeInItself'
import { dbOfRequest } from '@/data/session'

/** A new province or commune lies in itself, which can only be written once it has an id. */
export const settleOwnPlace: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc.kind === 'unit') return doc
  await placeInItself({ db: await dbOfRequest(req), organisation: String(doc.id) })
  return { ...doc, [doc.kind]: doc.id }
}
