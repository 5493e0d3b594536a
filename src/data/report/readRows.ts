import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Basis, Direction, Kind, Reported, Target } from '@/domain/indicator/types'
import type { ProductFound, TaskReport } from '@/domain/task/types'
import { keyedRowsOf, type Db } from '../session'
import { deadlineOf, extensionsOf, type StoredDeadline } from '../task/deadlineOf'
import { productFound } from '../task/productFound'

export type StoredTarget = Target & { validFrom: string }
export type StoredValue = Reported & {
  note: string | null
  reason: string | null
  enteredBy: string | null
  enteredAt: string | null
  source: string | null
}

export type IndicatorRow = {
  id: string
  section: string | null
  sectionTitle: string | null
  no: string
  name: string
  unit: string | null
  kind: Kind
  direction: Direction
  basis: Basis
  baseline: number | null
  ratio: boolean
  required: boolean
  jointRule: 'first' | 'sum' | 'choose'
  targets: StoredTarget[]
  leads: number
  ownerAssumed: boolean
  revision: number
  isOverride: boolean
  current: StoredValue
  last: Reported | null
}

const reported = (alias: string) =>
  sql.raw(`json_build_object('value', ${alias}.value, 'numerator', ${alias}.numerator,
  'denominator', ${alias}.denominator, 'boolean', ${alias}.boolean, 'text', ${alias}.text, 'date', ${alias}.date,
  'documentNumber', ${alias}.document_number, 'documentDate', ${alias}.document_date`)

const day = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`)

/**
 * The report, and the one of the same plan, organisation and kind of period that came before it. Read first and by
 * itself: PostgreSQL then plans what follows without looking at the report's id, once for all reports.
 */
const asked = (report: string) => sql`asked as materialized (select r.id, r.unit_id as unit,
    (select p.id from reports p join reporting_periods pp on pp.id = p.period_id
      where p.plan_id = r.plan_id and p.organisation_id = r.organisation_id and p.level = r.level and p.is_current
        and pp.frequency = rp.frequency and p.period_end < r.period_end order by p.period_end desc limit 1) as previous
  from reports r join reporting_periods rp on rp.id = r.period_id where r.id = ${report}::uuid)`

/** How many units report a row, and whether the one at hand does so only because nobody has decided who does. */
const owners = (column: 'indicator_id' | 'task_id', key: string) =>
  sql.raw(`(select count(distinct s.reporter_id)::int as leads,
      coalesce(bool_or(s.reporter_id = coalesce(a.unit, s.reporter_id) and s.nature <> 'unit' and not s.confirmed), false) as assumed
    from responsibilities s where s.${column} = ${key} and s.kind = 'lead')`)

/** The indicator rows of a report in the order of the document, each with its targets, this period's and the last value. One statement. */
export const readIndicatorRows = ({ db, report }: { db: Db; report: string }): Promise<IndicatorRow[]> =>
  keyedRowsOf<IndicatorRow>(
    db,
    sql`with ${asked(report)},
      latest as materialized (select * from report_values where report = (select previous from asked))
      select i.id, sec.code as section, sec.title as "sectionTitle", i.no, i.name, i.unit, i.kind::text as kind,
        i.direction::text as direction, i.basis::text as basis, i.baseline::float8 as baseline, i.ratio, i.required,
        i.joint_rule::text as "jointRule", v.revision, v.is_override as "isOverride",
        coalesce((select json_agg(json_build_object('comparator', t.comparator, 'value', t.value, 'upper', t.upper,
            'text', t.text, 'dueOn', ${day('t.due_on')}, 'validFrom', ${day('t.valid_from')}) order by t.due_on, t.valid_from)
          from targets t where t.indicator_id = i.id), '[]'::json) as targets,
        f.leads, f.assumed as "ownerAssumed",
        ${reported('v')}, 'note', v.note, 'reason', v.reason, 'enteredBy', v.entered_by, 'enteredAt', v.entered_at, 'source', v.source) as current,
        case when l.report is not null then ${reported('l')}) end as last
      from asked a join report_values v on v.report = a.id join indicators i on i.id = v.indicator
        left join sections sec on sec.id = i.section_id
        left join latest l on l.indicator = v.indicator
        cross join lateral ${owners('indicator_id', 'i.id')} f
      order by i.position, i.no`,
  )

export type TaskRow = {
  id: string
  section: string | null
  sectionTitle: string | null
  no: string
  subNo: number | null
  name: string
  subtask: string | null
  output: string | null
  kpi: string | null
  required: boolean
  deadline: StoredDeadline & { milestones: { date: string; text: string }[] }
  product: ProductFound | null
  leads: number
  ownerAssumed: boolean
  revision: number
  isOverride: boolean
  current: TaskReport & { enteredBy: string | null; enteredAt: string | null; source: string | null }
  last: TaskReport | null
}

const update = (alias: string) =>
  sql.raw(`json_build_object('status', ${alias}.status, 'progress', ${alias}.progress, 'result', ${alias}.result,
  'difficulty', ${alias}.difficulty, 'documentNumber', ${alias}.document_number, 'documentDate', ${alias}.document_date`)

const milestones = sql`, 'milestones', coalesce((select json_agg(json_build_object('date', ${day('m.date')}, 'text', m.text) order by m._order)
  from tasks_milestones m where m._parent_id = t.id), '[]'::json)`

/** The task rows of a report, each with its deadline, this period's and the last update. One statement. */
export const readTaskRows = ({ db, report }: { db: Db; report: string }): Promise<TaskRow[]> =>
  keyedRowsOf<TaskRow>(
    db,
    sql`with ${asked(report)},
      latest as materialized (select * from task_updates where report = (select previous from asked))
      select t.id, sec.code as section, sec.title as "sectionTitle", t.no, t.sub_no::int as "subNo", t.name, t.subtask, t.output, t.kpi, t.required,
        ${deadlineOf(milestones)} as deadline, ${productFound({ update: 'v', report: 'r' })} as product,
        v.revision, v.is_override as "isOverride",
        f.leads, f.assumed as "ownerAssumed",
        ${update('v')}, 'enteredBy', v.entered_by, 'enteredAt', v.entered_at, 'source', v.source) as current,
        case when l.report is not null then ${update('l')}) end as last
      from asked a join reports r on r.id = a.id join task_updates v on v.report = a.id join tasks t on t.id = v.task
        ${extensionsOf}
        left join sections sec on sec.id = t.section_id
        left join latest l on l.task = v.task
        cross join lateral ${owners('task_id', 't.id')} f
      order by t.position, t.no, t.sub_no`,
  )
