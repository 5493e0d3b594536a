import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Kind, Reported } from '@/domain/indicator/types'
import type { TaskReport } from '@/domain/task/types'
import { keyedRowsOf, type Db } from '../session'

type IndicatorEntry = {
  kind: Kind
  unit: string | null
  isOverride: boolean
  current: Reported & { note: string | null; reason: string | null; source: string | null }
}

export type EntryRows = { indicators: Map<string, IndicatorEntry>; tasks: Map<string, TaskReport> }

type Row = { id: string } & (
  ({ record: 'indicator' } & IndicatorEntry) | { record: 'task'; current: TaskReport }
)

/** The rows of a report as they stand, by id, to check entries against. One statement. */
export const readEntryRows = async ({ db, report }: { db: Db; report: string }): Promise<EntryRows> => {
  const rows = await keyedRowsOf<Row>(
    db,
    sql`select 'indicator' as record, v.indicator as id, i.kind::text as kind, i.unit, v.is_override as "isOverride",
        json_build_object('value', v.value, 'numerator', v.numerator, 'denominator', v.denominator, 'boolean', v.boolean, 'text', v.text,
          'date', v.date, 'documentNumber', v.document_number, 'documentDate', v.document_date, 'note', v.note, 'reason', v.reason, 'source', v.source) as current
      from report_values v join indicators i on i.id = v.indicator where v.report = ${report}::uuid
      union all
      select 'task', task, null, null, null, json_build_object('status', status, 'progress', progress, 'result', result, 'difficulty', difficulty,
        'documentNumber', document_number, 'documentDate', document_date)
      from task_updates where report = ${report}::uuid`,
  )
  const found: EntryRows = { indicators: new Map(), tasks: new Map() }
  for (const row of rows) {
    if (row.record === 'task') found.tasks.set(row.id, row.current)
    else {
      const { kind, unit, isOverride, current } = row
      found.indicators.set(row.id, { kind, unit, isOverride, current })
    }
  }
  return found
}
