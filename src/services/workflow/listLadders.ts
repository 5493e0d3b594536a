import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { scopeOf } from '@/domain/access/scopeOf'
import type { Db } from '@/data/session'
import { readLadderList, type ListedLadder } from '@/data/workflow/readLadderList'

/** The ladders in somebody's sight and whether they may begin one of their own; null for who sees none. One statement. */
export const listLadders = async ({
  db,
  actor,
}: {
  db: Db
  actor: Actor
}): Promise<{ ladders: (ListedLadder & { mayEdit: boolean })[]; mayStart: boolean } | null> => {
  const mayStart = scopeOf({ actor, record: 'workflows', operation: 'create' }) !== false
  const isHeld = actor.appointments.length > 0
  if (!isHeld) return null
  const scope = scopeOf({ actor, record: 'workflows', operation: 'read' })
  if (scope === false) return null
  const ladders = await readLadderList({ db, scope })
  return {
    mayStart,
    ladders: ladders.map((ladder) => ({
      ...ladder,
      mayEdit: can({ actor, record: 'workflows', operation: 'update', row: ladder }),
    })),
  }
}
