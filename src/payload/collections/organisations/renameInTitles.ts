import type { CollectionAfterChangeHook } from 'payload'
import { writeOrganisationLabels } from '@/data/label/writeOrganisationLabels'
import { dbOfRequest } from '@/data/session'

/** A new name is also the one in the titles that say it. */
export const renameInTitles: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create' || doc.name === previousDoc?.name) return doc
  await writeOrganisationLabels({ db: await dbOfRequest(req), organisation: String(doc.id) })
  return doc
}
