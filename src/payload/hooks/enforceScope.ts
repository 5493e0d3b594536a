import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { can } from '@/domain/access/can'
import type { RecordName } from '@/domain/access/policy'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { refuseWith } from '@/services/RefusalError'

export type ScopeColumns = Partial<Record<'province' | 'commune' | 'unit' | 'kind' | 'plan', string | null>>

/** Where a row that is about to be written lies, read from its parent. */
export type PlaceOf = (args: {
  data: Record<string, unknown>
  originalDoc: Record<string, unknown> | undefined
  req: PayloadRequest
}) => Promise<ScopeColumns> | ScopeColumns

/**
 * Sets a row's scope from its parent and checks that the writer may write there. Payload ignores a `where` on
 * create and looks only at the stored row on update, so a row could otherwise be made in, or moved to, a commune
 * that is not the writer's. What was sent for a scope column is refused when it says something else.
 */
export const enforceScope =
  (record: RecordName, placeOf: PlaceOf): CollectionBeforeChangeHook =>
  async ({ data, originalDoc: stored, operation, req }) => {
    // Payload hands an empty document to a create.
    const originalDoc = operation === 'create' ? undefined : stored
    const place = await placeOf({ data: { ...originalDoc, ...data }, originalDoc, req })
    if (!isSystem(req)) {
      for (const [name, value] of Object.entries(place)) {
        const sent: unknown = data[name]
        if (sent !== undefined && sent !== null && sent !== value) {
          refuseWith({ kind: 'forbidden', code: 'out_of_scope', path: name })
        }
      }
      const actor = await actorOf(req)
      const row = { ...originalDoc, ...data, ...place }
      if (actor === null || !can({ actor, record, operation, row })) {
        refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
      }
    }
    return { ...data, ...place }
  }
