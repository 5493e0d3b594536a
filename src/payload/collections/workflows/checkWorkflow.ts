import type { CollectionBeforeChangeHook } from 'payload'
import { readUsers } from '@/data/workflow/readUsers'
import { dbOfRequest } from '@/data/session'
import { definitionOf } from '@/services/workflow/definitionOf'
import { refuseUnsound } from '@/services/workflow/refuseUnsound'

/**
 * A ladder that could never be climbed, whose word would not be a decider's, or that the people of a commune that uses
 * it could not carry, is not saved as published.
 */
export const checkWorkflow: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const doc = { ...originalDoc, ...data }
  if (doc.state !== 'published') return data
  const db = await dbOfRequest(req)
  const used = operation === 'update' ? await readUsers({ db, ladder: String(doc.id) }) : []
  const own = typeof doc.commune === 'string' ? [doc.commune] : []
  await refuseUnsound({
    db,
    definition: definitionOf(doc),
    communes: [...new Set([...own, ...used.map(({ commune }) => commune)])],
    now: new Date().toISOString(),
  })
  return data
}
