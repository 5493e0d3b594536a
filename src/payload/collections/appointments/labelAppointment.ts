import type { CollectionAfterChangeHook } from 'payload'
import { readLabel } from '@/data/label/readLabel'
import { writePostLabels } from '@/data/label/writePostLabels'
import { dbOfRequest } from '@/data/session'

/** An appointment's title names the person and the position. */
export const labelAppointment: CollectionAfterChangeHook = async ({ doc, req }) => {
  const db = await dbOfRequest(req)
  await writePostLabels({ db, changed: 'appointment', id: String(doc.id) })
  return { ...doc, label: await readLabel({ db, collection: 'appointments', id: String(doc.id) }) }
}
