import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { hasContent } from '@/domain/indicator/hasContent'
import type { Reported } from '@/domain/indicator/types'
import { mayShareFigure } from '@/domain/report/mayShareFigure'
import type { Takeable } from '@/domain/report/takesOver'
import type { TaskReport } from '@/domain/task/types'
import { readTakeable, type TakeableRow } from '@/data/report/readTakeable'
import type { Db } from '@/data/session'

type Asked = {
  db: Db
  actor: Actor
  report: string
  /** What the entries ask to take over: 'last' or reports. */
  asked: readonly (string | undefined)[]
}

export type Takeables = {
  indicators: Map<string, Takeable<Reported>[]>
  tasks: Map<string, Takeable<TaskReport>[]>
}

/**
 * By row, the figures and updates that this person may take over into a report: what its last period said, and what
 * other plans say of the same catalogue row in reports in their sight. No statement when nothing is asked for, else one.
 */
export const readTakeables = async ({ db, actor, report, asked }: Asked): Promise<Takeables> => {
  const takeables: Takeables = { indicators: new Map(), tasks: new Map() }
  const wanted = asked.filter((one) => one !== undefined)
  if (wanted.length === 0) return takeables
  const from = [...new Set(wanted.filter((one) => one !== 'last'))]
  for (const row of await readTakeable({ db, report, from })) {
    const { id, report: source, isLast, place } = row
    if (!isLast && !can({ actor, record: 'reports', operation: 'read', row: place })) continue
    if (!saysSomething(row)) continue
    if (row.record === 'task') add(takeables.tasks, id, { report: source, isLast, reported: row.reported })
    else add(takeables.indicators, id, { report: source, isLast, reported: row.reported })
  }
  return takeables
}

const saysSomething = (row: TakeableRow): boolean => {
  if (row.record === 'task') return row.reported.status !== null
  const { isLast, mine, other, reported } = row
  const fits = isLast ? mine.basis === 'snapshot' : mayShareFigure({ mine, other })
  return fits && hasContent({ kind: mine.kind, reported })
}

const add = <T>(to: Map<string, T[]>, id: string, one: T): void => {
  to.set(id, [...(to.get(id) ?? []), one])
}
