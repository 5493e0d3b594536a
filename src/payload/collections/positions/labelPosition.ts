import type { CollectionAfterChangeHook } from 'payload'
import { readLabel } from '@/data/label/readLabel'
import { writePostLabels } from '@/data/label/writePostLabels'
import { dbOfRequest } from '@/data/session'

/** A position's title names its organisation, and the titles of the appointments to it name the position. */
export const labelPosition: CollectionAfterChangeHook = async ({ doc, req }) => {
  const db = await dbOfRequest(req)
  await writePostLabels({ db, changed: 'position', id: String(doc.id) })
  return { ...doc, label: await readLabel({ db, collection: 'positions', id: String(doc.id) }) }
}
