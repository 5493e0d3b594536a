import { sql } from '@payloadcms/db-postgres/drizzle'
import { dayText } from '../dayText'
import type { Basis, Kind, Reported } from '@/domain/indicator/types'
import type { Frequency, RegularFrequency } from '@/domain/period/types'
import type { ShorterPart } from '@/domain/rollup/composed'
import type { TaskReport } from '@/domain/task/types'
import { rowsOf, textArray, type Db } from '../session'
import { figureJson, updateJson } from './saidJson'

export type RowToCompose = {
  id: string
  kind: Kind
  unit: string | null
  basis: Basis
  current: Reported
  parts: ShorterPart[]
}

export type TaskToCompose = { id: string; current: TaskReport; parts: ShorterPart<TaskReport>[] }

export type ShorterReports = {
  planFrom: string
  planTo: string
  /** How often the organisation reports within the period, whatever has become of those reports. */
  reported: Frequency[]
  indicators: RowToCompose[]
  tasks: TaskToCompose[]
}

/**
 * The rows of a report with what the same organisation's reports of shorter periods within it say: a unit's as they
 * were approved, a commune's as they became official. Three statements, however many rows and periods.
 */
export const readShorterReports = async ({
  db,
  report,
  shorter,
}: {
  db: Db
  report: string
  shorter: readonly RegularFrequency[]
}): Promise<ShorterReports> => {
  const within = sql`r as (select * from reports where id = ${report}::uuid),
    within as (select c.id, c.level, c.state, c.period_key, c.commune_id, c.period_end, q.frequency::text as frequency
      from reports c join r on c.plan_id = r.plan_id and c.organisation_id = r.organisation_id and c.level = r.level
        join reporting_periods q on q.id = c.period_id
      where c.is_current and c.id <> r.id and q.frequency::text = any(${textArray(shorter)})
        and c.period_start >= r.period_start and c.period_end <= r.period_end)`
  const partOf = sql.raw(
    `'report', w.id, 'periodKey', w.period_key, 'frequency', w.frequency, 'end', w.period_end`,
  )
  const [head] = await rowsOf<Omit<ShorterReports, 'indicators' | 'tasks'>>(
    db,
    sql`with ${within} select ${dayText('p.plan_from')} as "planFrom", ${dayText('p.plan_to')} as "planTo",
        coalesce((select json_agg(distinct frequency) from within), '[]'::json) as reported from r join plans p on p.id = r.plan_id`,
  )
  const indicators = await rowsOf<RowToCompose>(
    db,
    sql`with ${within}, said as (
        select v.indicator, w.period_end, json_build_object(${partOf}, 'reported', ${figureJson('v')}) as part
          from within w join report_values v on v.report = w.id where w.level = 'unit' and w.state = 'approved'
        union all select v.indicator, w.period_end, json_build_object(${partOf}, 'reported', ${figureJson('v')})
          from within w join official_values v on v.report = w.id where w.level = 'commune')
      select i.id, i.kind::text as kind, i.unit, i.basis::text as basis, ${figureJson('v')} as current,
        coalesce((select json_agg(s.part order by s.period_end) from said s where s.indicator = i.id), '[]'::json) as parts
      from report_values v join indicators i on i.id = v.indicator where v.report = ${report}::uuid`,
  )
  const tasks = await rowsOf<TaskToCompose>(
    db,
    sql`with ${within} select u.task as id, ${updateJson('u')} as current,
        coalesce((select json_agg(json_build_object(${partOf}, 'reported', ${updateJson('s')}) order by w.period_end)
          from within w join task_updates s on s.report = w.id and s.task = u.task where w.state = 'approved'), '[]'::json) as parts
      from task_updates u where u.report = ${report}::uuid`,
  )
  return { ...head!, indicators, tasks }
}
