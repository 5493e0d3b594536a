import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Kind, Reported } from '@/domain/indicator/types'
import type { Composed } from '@/domain/rollup/composed'
import type { TaskReport } from '@/domain/task/types'
import { arrayOf, keyedRowsOf, type Db } from '../session'
import { figureJson, updateJson } from './saidJson'

type IndicatorEntry = {
  kind: Kind
  unit: string | null
  isOverride: boolean
  /** What shorter periods give for the row. */
  composed: Composed | null
  current: Reported & { note: string | null; reason: string | null; source: string | null }
}

export type TaskOrigin = { source: string | null; isOverride: boolean }

export type EntryRows = {
  indicators: Map<string, IndicatorEntry>
  tasks: Map<string, TaskReport>
  /** Of each task: the unit whose report it came from, and whether something else was typed over it. */
  taskOrigins: Map<string, TaskOrigin>
  /** By row: the report that its figure was taken over from, as it stands. */
  takenFrom: Map<string, string>
}

type Row = { id: string; takenFrom: string | null } & (
  ({ record: 'indicator' } & IndicatorEntry) | { record: 'task'; current: TaskReport; origin: TaskOrigin }
)

/** The rows of a report as they stand, by id, to check entries against; all of them, or those asked for. One statement. */
export const readEntryRows = async ({
  db,
  report,
  only,
}: {
  db: Db
  report: string
  only?: readonly string[]
}): Promise<EntryRows> => {
  const asked = (row: SQL): SQL =>
    only === undefined ? sql`` : sql`and ${row} = any(${arrayOf('uuid', only)})`
  const rows = await keyedRowsOf<Row>(
    db,
    sql`select 'indicator' as record, v.indicator as id, i.kind::text as kind, i.unit, v.is_override as "isOverride", v.taken_from as "takenFrom",
        ${figureJson('v', `, 'note', v.note, 'reason', v.reason, 'source', v.source`)} as current, null as origin, v.composed
      from report_values v join indicators i on i.id = v.indicator where v.report = ${report}::uuid ${asked(sql`v.indicator`)}
      union all
      select 'task', u.task, null, null, null, u.taken_from, ${updateJson('u')},
        json_build_object('source', u.source, 'isOverride', u.is_override), null
      from task_updates u where u.report = ${report}::uuid ${asked(sql`u.task`)}`,
  )
  const found: EntryRows = {
    indicators: new Map(),
    tasks: new Map(),
    taskOrigins: new Map(),
    takenFrom: new Map(),
  }
  for (const row of rows) {
    if (row.takenFrom !== null) found.takenFrom.set(row.id, row.takenFrom)
    if (row.record === 'task') {
      found.tasks.set(row.id, row.current)
      found.taskOrigins.set(row.id, row.origin)
    } else {
      const { kind, unit, isOverride, composed, current } = row
      found.indicators.set(row.id, { kind, unit, isOverride, composed, current })
    }
  }
  return found
}
