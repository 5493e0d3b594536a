import type { Access, PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import type { Condition } from '@/domain/access/condition'
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
  const reach = scopeOf({ actor, record: 'reports', operation: 'read' })
  const scope = toWhere(reach)
  if (scope === true) return true
  const decided = await decidedOutside(req, actor, reach)
  if (decided.length === 0) return scope
  const own = { id: { in: decided } }
  return scope === false ? own : { or: [scope, own] }
}

/** Payload asks for the access of a listing twice, once more for what it is sorted by. */
const decidedOutside = async (req: PayloadRequest, actor: Actor, reach: Condition): Promise<string[]> => {
  const known = req.context.reportsDecided as string[] | undefined
  if (known !== undefined) return known
  const decided = await readReportsDecided({
    db: await dbOfRequest(req),
    person: actor.person,
    keys: holderKeysOf(actor),
    scope: reach,
  })
  req.context.reportsDecided = decided
  return decided
}
