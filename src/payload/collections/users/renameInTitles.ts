import type { CollectionAfterChangeHook } from 'payload'
import { writePostLabels } from '@/data/label/writePostLabels'
import { dbOfRequest } from '@/data/session'

/** A new name is also the one in the titles of the person's appointments. */
export const renameInTitles: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create' || doc.name === previousDoc?.name) return doc
  await writePostLabels({ db: await dbOfRequest(req), changed: 'person', id: String(doc.id) })
  return doc
}
