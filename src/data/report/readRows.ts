import { sql } from '@payloadcms/db-postgres/drizzle'
import { dayText } from '../dayText'
import type { Basis, Direction, Kind, Reported, Target } from '@/domain/indicator/types'
import type { Composed } from '@/domain/rollup/composed'
import type { ProductFound, TaskReport } from '@/domain/task/types'
import { keyedRowsOf, type Db } from '../session'
import { figureJson, updateJson } from './saidJson'
import { deadlineOf, extensionsOf, type StoredDeadline } from '../task/deadlineOf'
import { productFound } from '../task/productFound'
import type { ReportHead } from './readReport'

export type StoredTarget = Target & { validFrom: string }
export type StoredValue = Reported & {
  note: string | null
  reason: string | null
  enteredBy: string | null
  enteredAt: string | null
  source: string | null
}

/** The report that a figure was taken over from; `plan` its title where it is another plan's. */
export type TakenFrom = { report: string; periodKey: string; plan: string | null }

/** The same figure as another plan of the commune asks for, in the report of the same organisation. */
export type SameFigure = {
  report: string
  plan: string
  periodKey: string
  state: ReportHead['state']
  kind: Kind
  unit: string | null
  basis: Basis
  reported: Reported
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
  /** The lead whose report the focal office has chosen. */
  chosen: string | null
  /** Of a commune's row whose leads the focal office chooses between: how many of them have said something. */
  spoken: number
  /** What shorter periods give for the row, once that was asked for. */
  composed: Composed | null
  current: StoredValue
  last: Reported | null
  lastFrom: string | null
  takenFrom: TakenFrom | null
  /** Of reports whose periods end on the same day. */
  also: SameFigure[]
  /** By how many percent a figure may differ from the last one without a word; null for however many. */
  jumpPercent: number | null
  jumpNote: 'warn' | 'required'
}

const entered = `, 'enteredBy', v.entered_by, 'enteredAt', v.entered_at, 'source', v.source`

/**
 * The report, and the one of the same plan, organisation and kind of period that came before it. Read first and by
 * itself: PostgreSQL then plans what follows without looking at the report's id, once for all reports.
 */
const asked = (
  report: string,
) => sql`asked as materialized (select r.id, r.unit_id as unit, r.plan_id as plan, r.period_key as period,
    r.organisation_id as organisation, r.level, r.period_end as until, pl.jump_percent, pl.jump_note,
    (select p.id from reports p join reporting_periods pp on pp.id = p.period_id
      where p.plan_id = r.plan_id and p.organisation_id = r.organisation_id and p.level = r.level and p.is_current
        and pp.frequency = rp.frequency and p.period_end < r.period_end order by p.period_end desc limit 1) as previous
  from reports r join reporting_periods rp on rp.id = r.period_id join plans pl on pl.id = r.plan_id where r.id = ${report}::uuid)`

/** How many units report a row, and whether the one at hand does so only because nobody has decided who does. */
const owners = (column: 'indicator_id' | 'task_id', key: string) =>
  sql.raw(`(select count(distinct s.reporter_id)::int as leads,
      coalesce(bool_or(s.reporter_id = coalesce(a.unit, s.reporter_id) and s.nature <> 'unit' and not s.confirmed), false) as assumed
    from responsibilities s where s.${column} = ${key} and s.kind = 'lead')`)

/** Reports of the same organisation for periods that end on the same day, in other plans in force, with what they say by catalogue row. */
const alsoAsked = sql`twin as materialized (select o.id, o.period_key, o.state, p.title
      from asked a join reports o on o.organisation_id = a.organisation and o.period_end = a.until and o.level = a.level
        and o.is_current and o.plan_id <> a.plan join plans p on p.id = o.plan_id and p.state = 'in_force'),
    also as materialized (select oi.catalogue_id as catalogue, json_agg(json_build_object('report', w.id, 'plan', w.title,
        'periodKey', w.period_key, 'state', w.state, 'kind', oi.kind, 'unit', oi.unit, 'basis', oi.basis,
        'reported', ${figureJson('ov')}) order by w.title, oi.position) as figures
      from twin w join report_values ov on ov.report = w.id join indicators oi on oi.id = ov.indicator
      where oi.catalogue_id is not null group by oi.catalogue_id)`

const takenFrom = sql`(select json_build_object('report', tk.id, 'periodKey', tk.period_key,
    'plan', case when tk.plan_id <> a.plan then tp.title end)
  from reports tk join plans tp on tp.id = tk.plan_id where tk.id = v.taken_from) as "takenFrom"`

/** The indicator rows of a report in the order of the document, each with its targets, this period's and the last value. One statement. */
export const readIndicatorRows = ({ db, report }: { db: Db; report: string }): Promise<IndicatorRow[]> =>
  keyedRowsOf<IndicatorRow>(
    db,
    sql`with ${asked(report)}, ${alsoAsked},
      latest as materialized (select * from report_values where report = (select previous from asked))
      select i.id, sec.code as section, sec.title as "sectionTitle", i.no, i.name, i.unit, i.kind::text as kind,
        i.direction::text as direction, i.basis::text as basis, i.baseline::float8 as baseline, i.ratio, i.required,
        i.joint_rule::text as "jointRule", v.revision, v.is_override as "isOverride", v.chosen_source as chosen, v.composed,
        case when a.unit is null and i.joint_rule = 'choose' then (select count(*)::int from reports c join report_values cv on cv.report = c.id and cv.indicator = i.id
          where c.plan_id = a.plan and c.period_key = a.period and c.level = 'unit' and c.is_current and c.state = 'approved'
            and num_nonnulls(cv.value, cv.numerator, cv.denominator, cv.boolean, cv.text, cv.date, cv.document_number, cv.document_date) > 0) else 0 end as spoken,
        coalesce((select json_agg(json_build_object('comparator', t.comparator, 'value', t.value, 'upper', t.upper,
            'text', t.text, 'dueOn', ${dayText('t.due_on')}, 'validFrom', ${dayText('t.valid_from')}) order by t.due_on, t.valid_from)
          from targets t where t.indicator_id = i.id), '[]'::json) as targets,
        f.leads, f.assumed as "ownerAssumed",
        ${figureJson('v', `, 'note', v.note, 'reason', v.reason${entered}`)} as current,
        case when l.report is not null then ${figureJson('l')} end as last,
        a.previous as "lastFrom", ${takenFrom}, coalesce(al.figures, '[]'::json) as also,
        a.jump_percent::float8 as "jumpPercent", a.jump_note::text as "jumpNote"
      from asked a join report_values v on v.report = a.id join indicators i on i.id = v.indicator
        left join sections sec on sec.id = i.section_id
        left join latest l on l.indicator = v.indicator
        left join also al on al.catalogue = i.catalogue_id
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
  chosen: string | null
  current: TaskReport & { enteredBy: string | null; enteredAt: string | null; source: string | null }
  last: TaskReport | null
  lastFrom: string | null
  takenFrom: TakenFrom | null
}

const milestones = sql`, 'milestones', coalesce((select json_agg(json_build_object('date', ${dayText('m.date')}, 'text', m.text) order by m._order)
  from tasks_milestones m where m._parent_id = t.id), '[]'::json)`

/** The task rows of a report, each with its deadline, this period's and the last update. One statement. */
export const readTaskRows = ({ db, report }: { db: Db; report: string }): Promise<TaskRow[]> =>
  keyedRowsOf<TaskRow>(
    db,
    sql`with ${asked(report)},
      latest as materialized (select * from task_updates where report = (select previous from asked))
      select t.id, sec.code as section, sec.title as "sectionTitle", t.no, t.sub_no::int as "subNo", t.name, nullif(t.subtask, '') as subtask, nullif(t.output, '') as output, nullif(t.kpi, '') as kpi, t.required,
        ${deadlineOf(milestones)} as deadline, ${productFound({ update: 'v', report: 'r' })} as product,
        v.revision, v.is_override as "isOverride", v.chosen_source as chosen,
        f.leads, f.assumed as "ownerAssumed",
        ${updateJson('v', entered)} as current,
        case when l.report is not null then ${updateJson('l')} end as last,
        a.previous as "lastFrom", ${takenFrom}
      from asked a join reports r on r.id = a.id join task_updates v on v.report = a.id join tasks t on t.id = v.task
        ${extensionsOf}
        left join sections sec on sec.id = t.section_id
        left join latest l on l.task = v.task
        cross join lateral ${owners('task_id', 't.id')} f
      order by t.position, t.no, t.sub_no`,
  )
