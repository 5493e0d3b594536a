import type { CollectionAfterChangeHook } from 'payload'
import { publishVersion } from '@/services/workflow/publishVersion'
import { dbOfRequest } from '@/data/session'

/** A published ladder whose content differs from its newest version becomes the next version. */
export const publishWorkflow: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.state !== 'published') return doc
  const number = await publishVersion({
    db: await dbOfRequest(req),
    workflow: doc,
    person: req.user ? String(req.user.id) : null,
  })
  return { ...doc, currentVersion: number }
}
