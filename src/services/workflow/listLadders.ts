import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { scopeOf } from '@/domain/access/scopeOf'
import { positionsOf } from '@/domain/approval/mapPositions'
import type { Db } from '@/data/session'
import { readLadderList, type ListedLadder } from '@/data/workflow/readLadderList'
import { readPositions } from '@/data/workflow/readPositions'

export type LadderList = {
  ladders: (ListedLadder & { mayEdit: boolean })[]
  mayStart: boolean
  /** The titles of the positions that they name, by id. */
  titles: Record<string, string>
}

/** The ladders in somebody's sight and whether they may begin one of their own; null for who sees none. Two statements. */
export const listLadders = async ({ db, actor }: { db: Db; actor: Actor }): Promise<LadderList | null> => {
  const mayStart = scopeOf({ actor, record: 'workflows', operation: 'create' }) !== false
  const isHeld = actor.appointments.length > 0
  if (!isHeld) return null
  const scope = scopeOf({ actor, record: 'workflows', operation: 'read' })
  if (scope === false) return null
  const ladders = await readLadderList({ db, scope })
  const named = ladders.flatMap(({ definition }) => (definition === null ? [] : positionsOf(definition)))
  const positions = await readPositions({ db, positions: [...new Set(named)] })
  return {
    mayStart,
    titles: Object.fromEntries(positions.map(({ id, title }) => [id, title])),
    ladders: ladders.map((ladder) => ({
      ...ladder,
      mayEdit: can({ actor, record: 'workflows', operation: 'update', row: ladder }),
    })),
  }
}
