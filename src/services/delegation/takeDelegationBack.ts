import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { writeAudit } from '@/data/audit/writeAudit'
import type { Delegation } from '@/data/delegation/readDelegations'
import { takeDelegationBack as endIt } from '@/data/delegation/writeDelegation'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

type Asked = { db: Db; actor: Actor; seen: Delegation }

/** Ends a delegation at once. Refuses `delegation_not_yours` and `delegation_ended`. */
export const takeDelegationBack = async ({ db, actor, seen }: Asked): Promise<{ id: string }> => {
  if (!can({ actor, record: 'delegations', operation: 'update', row: seen }))
    refuseWith({ kind: 'forbidden', code: 'delegation_not_yours' })
  const hasEnded = !(await endIt({ db, id: seen.id, by: actor.person }))
  if (hasEnded) refuseWith({ kind: 'rule', code: 'delegation_ended' })
  await writeAudit({
    db,
    entry: {
      actor: actor.person,
      operation: 'update',
      record: 'delegations',
      row: seen.id,
      commune: seen.commune,
      province: seen.province,
      changes: { state: { from: 'active', to: 'taken_back' } },
    },
  })
  return { id: seen.id }
}
