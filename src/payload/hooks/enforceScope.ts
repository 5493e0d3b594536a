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
      const columns = Object.entries(place)
      const lay = (name: string): unknown => originalDoc?.[name] ?? null
      // On update Payload fills in what is stored for what was not sent.
      const forged = columns.find(
        ([name, value]) => (data[name] ?? null) !== null && data[name] !== value && data[name] !== lay(name),
      )
      if (forged !== undefined) refuseWith({ kind: 'forbidden', code: 'out_of_scope', path: forged[0] })
      const moved =
        originalDoc === undefined ? undefined : columns.find(([name, value]) => lay(name) !== value)
      // Reports and posts of an organisation carry its place too and would stay behind.
      if (moved !== undefined && (record === 'organisations' || moved[0] === 'plan')) {
        refuseWith({ kind: 'forbidden', code: 'out_of_scope', path: moved[0] })
      }
      const actor = await actorOf(req)
      const row = { ...originalDoc, ...data, ...place }
      // Whoever brings a row to another place makes it there: the right to change one's own row is not enough.
      if (
        actor === null ||
        !can({ actor, record, operation: moved === undefined ? operation : 'create', row })
      ) {
        refuseWith({ kind: 'forbidden', code: 'out_of_scope' })
      }
    }
    return { ...data, ...place }
  }
