import type { Access } from 'payload'
import { holderKeysOf } from '@/services/approval/holderKeysOf'
import { scopeOf } from '@/domain/access/scopeOf'
import { readReportsDecided } from '@/data/approval/readReportsDecided'
import { dbOfRequest } from '@/data/session'
import { actorOf } from '@/services/access/actorOf'
import { isSystem } from '@/services/access/isSystem'
import { toWhere } from '../../access/toWhere'

/** The reports in the policy's reach, and those on which the person holds an open slot or has decided. */
export const readReports: Access = async ({ req }) => {
  if (isSystem(req)) return true
  const actor = await actorOf(req)
  if (actor === null) return false
  const scope = toWhere(scopeOf({ actor, record: 'reports', operation: 'read' }))
  if (scope === true) return true
  const decided = await readReportsDecided({
    db: await dbOfRequest(req),
    person: actor.person,
    keys: holderKeysOf(actor),
  })
  if (decided.length === 0) return scope
  const own = { id: { in: decided } }
  return scope === false ? own : { or: [scope, own] }
}
