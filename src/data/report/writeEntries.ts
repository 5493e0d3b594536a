import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Reported } from '@/domain/indicator/types'
import type { Narrative } from '@/domain/report/narrative'
import type { TaskReport } from '@/domain/task/types'
import type { Instant } from '@/domain/time'
import { arrayOf, runKeyed, type Db } from '../session'

export type ValueToWrite = Reported & {
  indicator: string
  note: string | null
  reason: string | null
  isOverride: boolean
  takenFrom: string | null
}
export type TaskToWrite = TaskReport & { task: string; takenFrom: string | null; isOverride: boolean }

type ToWrite = {
  db: Db
  report: string
  person: string
  /** A decider of the open step corrects it: they stay free to decide there. */
  isCorrection: boolean
  revision: number
  now: Instant
  values: readonly ValueToWrite[]
  tasks: readonly TaskToWrite[]
  narrative: Narrative
  nothingToReport: boolean
}

/** Writes entries and the report's new revision, in one statement. */
export const writeEntries = async ({
  db,
  report,
  person,
  isCorrection,
  revision,
  now,
  values,
  tasks,
  narrative,
  nothingToReport,
}: ToWrite): Promise<void> => {
  const written = { report, person, revision, now }
  await runKeyed(
    db,
    sql`with ${values.length > 0 ? writtenValues({ ...written, values }) : sql``} ${tasks.length > 0 ? writtenTasks({ ...written, tasks }) : sql``}
      editor as (insert into report_editors (report, person, at) select ${report}::uuid, ${person}::uuid, ${now}::timestamptz where not ${isCorrection}::boolean
        on conflict (report, person) do update set at = excluded.at)
    update reports set revision = ${revision}, narrative_results = ${narrative.results}, narrative_difficulties = ${narrative.difficulties},
      narrative_proposals = ${narrative.proposals}, narrative_next_steps = ${narrative.nextSteps},
      nothing_to_report = ${nothingToReport}, updated_at = ${now}::timestamptz
    where id = ${report}::uuid`,
  )
}

type Written = Pick<ToWrite, 'report' | 'person' | 'revision' | 'now'>

const writtenValues = ({ report, person, revision, now, values }: Written & Pick<ToWrite, 'values'>): SQL =>
  sql`values_written as (update report_values v set value = e.value, numerator = e.numerator, denominator = e.denominator, boolean = e.boolean,
        text = e.text, date = e.date, document_number = e.number, document_date = e.document_date, note = e.note, reason = e.reason,
        is_override = e.is_override, taken_from = e.taken_from, revision = ${revision}, entered_by = ${person}::uuid, entered_at = ${now}::timestamptz
      from unnest(${arrayOf(
        'uuid',
        values.map((one) => one.indicator),
      )}, ${arrayOf(
        'numeric',
        values.map((one) => one.value),
      )},
        ${arrayOf(
          'numeric',
          values.map((one) => one.numerator),
        )}, ${arrayOf(
          'numeric',
          values.map((one) => one.denominator),
        )},
        ${arrayOf(
          'boolean',
          values.map((one) => one.boolean),
        )}, ${arrayOf(
          'text',
          values.map((one) => one.text),
        )},
        ${arrayOf(
          'date',
          values.map((one) => one.date),
        )}, ${arrayOf(
          'text',
          values.map((one) => one.documentNumber),
        )},
        ${arrayOf(
          'date',
          values.map((one) => one.documentDate),
        )}, ${arrayOf(
          'text',
          values.map((one) => one.note),
        )},
        ${arrayOf(
          'text',
          values.map((one) => one.reason),
        )}, ${arrayOf(
          'boolean',
          values.map((one) => one.isOverride),
        )}, ${arrayOf(
          'uuid',
          values.map((one) => one.takenFrom),
        )})
        as e(indicator, value, numerator, denominator, boolean, text, date, number, document_date, note, reason, is_override, taken_from)
      where v.report = ${report}::uuid and v.indicator = e.indicator),`

const writtenTasks = ({ report, person, revision, now, tasks }: Written & Pick<ToWrite, 'tasks'>): SQL =>
  sql`tasks_written as (update task_updates u set status = e.status, progress = e.progress, result = e.result, difficulty = e.difficulty,
        document_number = e.number, document_date = e.document_date,
        taken_from = e.taken_from, is_override = e.is_override, revision = ${revision}, entered_by = ${person}::uuid, entered_at = ${now}::timestamptz
      from unnest(${arrayOf(
        'uuid',
        tasks.map((one) => one.task),
      )}, ${arrayOf(
        'text',
        tasks.map((one) => one.status),
      )},
        ${arrayOf(
          'numeric',
          tasks.map((one) => one.progress),
        )}, ${arrayOf(
          'text',
          tasks.map((one) => one.result),
        )},
        ${arrayOf(
          'text',
          tasks.map((one) => one.difficulty),
        )}, ${arrayOf(
          'text',
          tasks.map((one) => one.documentNumber),
        )}, ${arrayOf(
          'date',
          tasks.map((one) => one.documentDate),
        )}, ${arrayOf(
          'uuid',
          tasks.map((one) => one.takenFrom),
        )}, ${arrayOf(
          'boolean',
          tasks.map((one) => one.isOverride),
        )}) as e(task, status, progress, result, difficulty, number, document_date, taken_from, is_override)
      where u.report = ${report}::uuid and u.task = e.task),`
