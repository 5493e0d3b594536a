import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { writePlanEditor } from '@/data/plan/writePlanEditor'
import { dbOfRequest } from '@/data/session'
import { idOf } from '../fields/idOf'

/** Whoever has changed a plan or a row of it never decides on it. */
export const rememberPlanEditor: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await remember(req, collection.slug === 'plans' ? String(doc.id) : idOf(doc.plan))
  return doc
}

export const rememberPlanEditorAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await remember(req, idOf(doc.plan))
  return doc
}

const remember = async (req: PayloadRequest, plan: string | null): Promise<void> => {
  if (req.user && plan !== null)
    await writePlanEditor({ db: await dbOfRequest(req), plan, person: String(req.user.id) })
}
