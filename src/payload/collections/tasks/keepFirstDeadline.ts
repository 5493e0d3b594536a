import type { CollectionBeforeChangeHook } from 'payload'
import { readTaskDeadline } from '@/data/task/readTaskDeadline'
import { dbOfRequest } from '@/data/session'
import { refuseWith } from '@/services/RefusalError'

/** The first deadline of a task that was put off stays what it was. */
export const keepFirstDeadline: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || data.deadlineEnd === undefined) return data
  if (dayOf(data.deadlineEnd) === dayOf(originalDoc.deadlineEnd)) return data
  const found = await readTaskDeadline({
    db: await dbOfRequest(req),
    task: String(originalDoc.id),
    amendment: null,
  })
  if (found !== null && found.extensions > 0)
    refuseWith({ kind: 'rule', code: 'deadline_extended', path: 'deadlineEnd' })
  return data
}

const dayOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : new Date(value as string).toISOString().slice(0, 10)
