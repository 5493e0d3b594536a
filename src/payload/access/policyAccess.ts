import type { Access } from 'payload'
import type { Operation, RecordName } from '@/domain/access/policy'
import { scopeOf } from '@/domain/access/scopeOf'
import { isSystem } from '@/services/access/isSystem'
import { actorOf } from '@/services/access/actorOf'
import { toWhere } from './toWhere'

/** Collection access for one operation, straight from the policy table. Nobody logged in: nothing. */
export const policyAccess =
  (record: RecordName, operation: Operation): Access =>
  async ({ req }) => {
    if (isSystem(req)) return true
    const actor = await actorOf(req)
    if (actor === null) return false
    const scope = scopeOf({ actor, record, operation })
    // Payload ignores a where on create: the row itself is checked by the enforceScope hook.
    return operation === 'create' ? scope !== false : toWhere(scope)
  }
