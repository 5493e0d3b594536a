import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { taskAt, type TaskAt } from '@/domain/board/taskAt'
import { withParts } from '@/domain/task/withParts'
import type { IsoDate } from '@/domain/time'
import { readBoardTasks } from '@/data/board/readBoardTasks'
import type { Db } from '@/data/session'

/** Later than any period. */
const EVER = '9999-12-31'

type Asked = { db: Db; actor: Actor; plan: string; today: IsoDate }

/**
 * How far the tasks of a plan that have sub-tasks are, as the commune's newest report says as far as this person may
 * read it. One statement.
 */
export const readTaskParts = async ({ db, actor, plan, today }: Asked): Promise<Map<string, TaskAt>> => {
  const rows = await readBoardTasks({
    db,
    boards: [{ plan, period: '', upTo: EVER }],
    reports: scopeOf({ actor, record: 'reports', operation: 'read' }),
  })
  const newest = rows
    .flatMap(({ updates }) => updates[0] ?? [])
    .reduce<{ period: string; end: string } | null>(
      (found, one) => (found === null || one.end > found.end ? one : found),
      null,
    )
  const period = { key: newest?.period ?? '', to: newest?.end ?? today }
  const states = withParts({ rows, stateOf: (row, parts) => taskAt({ ...row, parts, period, today }) })
  return new Map([...states].filter(([, { parts }]) => parts !== null))
}
