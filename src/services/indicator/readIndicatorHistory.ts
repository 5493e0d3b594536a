import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { readIndicator } from '@/data/plan/readIndicator'
import { readOfficialHistory } from '@/data/rollup/readOfficialHistory'
import { dbOf } from '@/data/session'

/**
 * An indicator's targets and its official figures, the newest period first, as far as this person may read either.
 * Null when there is no such indicator or neither is theirs to read.
 */
export const readIndicatorHistory = async ({
  payload,
  actor,
  indicator,
}: {
  payload: Payload
  actor: Actor
  indicator: string
}) => {
  const db = dbOf(payload)
  const head = await readIndicator({ db, indicator })
  if (head === null) return null
  const mayRead = (record: 'targets' | 'official-values') =>
    can({ actor, record, operation: 'read', row: head })
  if (!mayRead('targets') && !mayRead('official-values')) return null
  return {
    kind: head.kind,
    unit: head.unit,
    targets: mayRead('targets') ? head.targets : [],
    facts: mayRead('official-values') ? await readOfficialHistory({ db, indicator }) : [],
  }
}
