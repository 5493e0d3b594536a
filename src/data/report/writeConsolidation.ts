import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Reported } from '@/domain/indicator/types'
import type { Narrative } from '@/domain/report/narrative'
import type { TaskReport } from '@/domain/task/types'
import type { Instant } from '@/domain/time'
import { arrayOf, type Db } from '../session'

type Taken<R> = { id: string; source: string | null; chosen: string | null; reported: R }

type ToWrite = {
  db: Db
  report: string
  person: string
  revision: number
  now: Instant
  values: readonly Taken<Reported>[]
  tasks: readonly Taken<TaskReport>[]
  narrative: Narrative
}

/**
 * Writes a consolidation: rows with the unit each came from and was chosen, those alone that are not as they stand
 * already; the narrative; and which revision of each approved unit report it was made of. Four statements, however many rows.
 */
export const writeConsolidation = async ({
  db,
  report,
  person,
  revision,
  now,
  values,
  tasks,
  narrative,
}: ToWrite): Promise<void> => {
  const column = <K extends keyof Reported>(name: K) => values.map((one) => one.reported[name])
  await db.execute(sql`update report_values v set value = e.value, numerator = e.numerator, denominator = e.denominator, boolean = e.boolean, text = e.text,
      date = e.date, document_number = e.number, document_date = e.document_date, source = e.source, chosen_source = e.chosen,
      reason = case when v.is_override then null else v.reason end, is_override = false, composed = null, taken_from = null, revision = ${revision},
      entered_by = ${person}::uuid, entered_at = ${now}::timestamptz
    from unnest(${arrayOf(
      'uuid',
      values.map((one) => one.id),
    )}, ${arrayOf('numeric', column('value'))}, ${arrayOf('numeric', column('numerator'))},
      ${arrayOf('numeric', column('denominator'))}, ${arrayOf('boolean', column('boolean'))}, ${arrayOf('text', column('text'))}, ${arrayOf('date', column('date'))},
      ${arrayOf('text', column('documentNumber'))}, ${arrayOf('date', column('documentDate'))}, ${arrayOf(
        'uuid',
        values.map((one) => one.source),
      )}, ${arrayOf(
        'uuid',
        values.map((one) => one.chosen),
      )})
      as e(indicator, value, numerator, denominator, boolean, text, date, number, document_date, source, chosen)
    where v.report = ${report}::uuid and v.indicator = e.indicator and (v.entered_at is null or v.is_override
      or (v.value, v.numerator, v.denominator, v.boolean, v.text, v.date, v.document_number, v.document_date, v.source, v.chosen_source)
        is distinct from (e.value, e.numerator, e.denominator, e.boolean, e.text, e.date, e.number, e.document_date, e.source, e.chosen))`)
  const reported = <K extends keyof TaskReport>(name: K) => tasks.map((one) => one.reported[name])
  await db.execute(sql`update task_updates u set status = e.status, progress = e.progress, result = e.result, difficulty = e.difficulty,
      document_number = e.number, document_date = e.document_date, source = e.source, chosen_source = e.chosen,
      is_override = false, taken_from = null, revision = ${revision}, entered_by = ${person}::uuid, entered_at = ${now}::timestamptz
    from unnest(${arrayOf(
      'uuid',
      tasks.map((one) => one.id),
    )}, ${arrayOf('text', reported('status'))}, ${arrayOf('numeric', reported('progress'))},
      ${arrayOf('text', reported('result'))}, ${arrayOf('text', reported('difficulty'))},
      ${arrayOf('text', reported('documentNumber'))}, ${arrayOf('date', reported('documentDate'))}, ${arrayOf(
        'uuid',
        tasks.map((one) => one.source),
      )}, ${arrayOf(
        'uuid',
        tasks.map((one) => one.chosen),
      )})
      as e(task, status, progress, result, difficulty, number, document_date, source, chosen)
    where u.report = ${report}::uuid and u.task = e.task and (u.entered_at is null or u.is_override
      or (u.status, u.progress, u.result, u.difficulty, u.document_number, u.document_date, u.source, u.chosen_source)
        is distinct from (e.status, e.progress, e.result, e.difficulty, e.number, e.document_date, e.source, e.chosen))`)
  await db.execute(sql`with gone as (delete from report_sources s where s.report = ${report}::uuid and not exists
        (select 1 from reports c where c.id = s.child and c.state = 'approved' and c.is_current))
    insert into report_sources (report, child, revision)
      select r.id, c.id, c.revision from reports r join reports c on c.plan_id = r.plan_id and c.period_key = r.period_key
        and c.level = 'unit' and c.is_current and c.state = 'approved'
      where r.id = ${report}::uuid
    on conflict (report, child) do update set revision = excluded.revision`)
  await db.execute(sql`with editor as (insert into report_editors (report, person, at) values (${report}::uuid, ${person}::uuid, ${now}::timestamptz)
      on conflict (report, person) do update set at = excluded.at)
    update reports set revision = ${revision}, narrative_results = ${narrative.results}, narrative_difficulties = ${narrative.difficulties},
      narrative_proposals = ${narrative.proposals}, narrative_next_steps = ${narrative.nextSteps}, updated_at = ${now}::timestamptz
    where id = ${report}::uuid`)
}
