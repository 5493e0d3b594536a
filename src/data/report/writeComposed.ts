import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Composed } from '@/domain/rollup/composed'
import type { TaskReport } from '@/domain/task/types'
import type { Instant } from '@/domain/time'
import type { Db } from '../session'

type ToWrite = {
  db: Db
  report: string
  person: string
  revision: number
  now: Instant
  /** `fills`: the row was empty and takes the figure; else it only stands beside what was entered. */
  values: readonly { indicator: string; composed: Composed; fills: boolean }[]
  /** Empty rows, each with the report that the newest status comes from. */
  tasks: readonly { task: string; from: string; update: TaskReport }[]
}

/** Writes what shorter periods give for the rows of a report. Three statements, however many rows. */
export const writeComposed = async ({
  db,
  report,
  person,
  revision,
  now,
  values,
  tasks,
}: ToWrite): Promise<void> => {
  const written = sql`revision = ${revision}, entered_by = ${person}::uuid, entered_at = ${now}::timestamptz`
  const composed = values.map(({ indicator, composed, fills }) => ({ indicator, composed, fills }))
  await db.execute(sql`with e as (select indicator, composed, fills from jsonb_to_recordset(${JSON.stringify(composed)}::jsonb)
        as e(indicator uuid, composed jsonb, fills boolean)),
      beside as (update report_values v set composed = e.composed from e
        where v.report = ${report}::uuid and v.indicator = e.indicator and not e.fills)
    update report_values v set composed = e.composed, value = (e.composed->>'value')::numeric, numerator = (e.composed->>'numerator')::numeric,
      denominator = (e.composed->>'denominator')::numeric, boolean = (e.composed->>'boolean')::boolean, text = e.composed->>'text',
      date = (e.composed->>'date')::date, document_number = e.composed->>'documentNumber',
      document_date = (e.composed->>'documentDate')::date, ${written}
    from e where v.report = ${report}::uuid and v.indicator = e.indicator and e.fills`)
  const updates = tasks.map(({ task, from, update }) => ({ task, taken: from, ...update }))
  await db.execute(sql`update task_updates u set status = e.status, progress = e.progress, result = e.result, difficulty = e.difficulty,
      document_number = e."documentNumber", document_date = e."documentDate", taken_from = e.taken, ${written}
    from jsonb_to_recordset(${JSON.stringify(updates)}::jsonb) as e(task uuid, taken uuid, status text, progress numeric, result text, difficulty text,
      "documentNumber" text, "documentDate" date)
    where u.report = ${report}::uuid and u.task = e.task`)
  await db.execute(sql`with editor as (insert into report_editors (report, person, at) values (${report}::uuid, ${person}::uuid, ${now}::timestamptz)
      on conflict (report, person) do update set at = excluded.at)
    update reports set revision = ${revision}, updated_at = ${now}::timestamptz where id = ${report}::uuid`)
}
