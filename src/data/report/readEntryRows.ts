import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Kind, Reported } from '@/domain/indicator/types'
import type { TaskReport } from '@/domain/task/types'
import { keyedRowsOf, type Db } from '../session'

export type EntryRows = {
  indicators: Map<
    string,
    {
      kind: Kind
      unit: string | null
      isOverride: boolean
      current: Reported & { note: string | null; reason: string | null; source: string | null }
    }
  >
  tasks: Map<string, TaskReport>
}

/** The rows of a report as they stand, by id, to check entries against. Two statements. */
export const readEntryRows = async ({ db, report }: { db: Db; report: string }): Promise<EntryRows> => {
  const indicators = await keyedRowsOf<{
    id: string
    kind: Kind
    unit: string | null
    isOverride: boolean
    current: Reported & { note: string | null; reason: string | null; source: string | null }
  }>(
    db,
    sql`select v.indicator as id, i.kind::text as kind, i.unit, v.is_override as "isOverride",
        json_build_object('value', v.value, 'numerator', v.numerator, 'denominator', v.denominator, 'boolean', v.boolean, 'text', v.text,
          'date', v.date, 'documentNumber', v.document_number, 'documentDate', v.document_date, 'note', v.note, 'reason', v.reason, 'source', v.source) as current
      from report_values v join indicators i on i.id = v.indicator where v.report = ${report}::uuid`,
  )
  const tasks = await keyedRowsOf<TaskReport & { id: string }>(
    db,
    sql`select task as id, status, progress::float8 as progress, result, difficulty from task_updates where report = ${report}::uuid`,
  )
  return {
    indicators: new Map(indicators.map(({ id, ...row }) => [id, row])),
    tasks: new Map(tasks.map(({ id, ...row }) => [id, row])),
  }
}
