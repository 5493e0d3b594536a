import { isId } from '@/domain/isId'
import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { readReport, type ReportHead } from '@/data/report/readReport'
import { dbOf } from '@/data/session'
import { holderKeysOf } from '../approval/holderKeysOf'

/**
 * A report as far as this person may see it: within the policy's reach, or because they hold an open slot on it, or
 * have decided on it and still work there. Null otherwise, just as if it did not exist.
 */
export const seeReport = async ({
  payload,
  actor,
  id,
}: {
  payload: Payload
  actor: Actor
  id: string
}): Promise<ReportHead | null> => {
  if (!isId(id)) return null
  const report = await readReport({ db: dbOf(payload), id, person: actor.person, keys: holderKeysOf(actor) })
  if (report === null) return null
  return report.holdsSlot || can({ actor, record: 'reports', operation: 'read', row: report }) ? report : null
}
