import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { dbOf } from '@/data/session'
import { readDeadlineMoves as readMoves, type DeadlineMove } from '@/data/task/readDeadlineMoves'

export type { DeadlineMove }

type Asked = { payload: Payload; actor: Actor; of: 'task' | 'amendment'; id: string }

/** The later deadlines of a task, or all that an amendment has set, as far as this person may read them. */
export const readDeadlineMoves = async ({ payload, actor, of, id }: Asked): Promise<DeadlineMove[]> => {
  const moves = await readMoves({ db: dbOf(payload), of, id })
  return moves.filter((row) => can({ actor, record: 'task-extensions', operation: 'read', row }))
}
