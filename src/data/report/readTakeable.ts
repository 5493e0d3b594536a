import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Reported } from '@/domain/indicator/types'
import type { FiguredRow } from '@/domain/report/mayShareFigure'
import type { TaskReport } from '@/domain/task/types'
import { arrayOf, keyedRowsOf, type Db } from '../session'
import { figureJson, updateJson } from './saidJson'

type Place = { unit: string | null; commune: string; province: string; reachedProvince: boolean }

/** What stands in another report beside a row of one; `place`: of that report, for who may see it. */
export type TakeableRow = { id: string; report: string; isLast: boolean; place: Place } & (
  | { record: 'indicator'; mine: FiguredRow; other: FiguredRow; reported: Reported }
  | { record: 'task'; mine: null; other: null; reported: TaskReport }
)

type Asked = {
  db: Db
  report: string
  /** Reports of other plans, by id. */
  from: readonly string[]
}

const figured = (indicator: string, key: string) =>
  sql.raw(
    `json_build_object('kind', ${indicator}.kind, 'unit', ${indicator}.unit, 'basis', ${indicator}.basis, 'periodKey', ${key})`,
  )

const place = sql`json_build_object('unit', o.unit_id, 'commune', o.commune_id, 'province', o.province_id, 'reachedProvince', o.reached_province)`

/**
 * What the rows of a report may take over: from the report before it all, from others of its organisation for plans in force whose periods end
 * on the same day the rows of the same catalogue entry. One statement.
 */
export const readTakeable = ({ db, report, from }: Asked): Promise<TakeableRow[]> =>
  keyedRowsOf<TakeableRow>(
    db,
    sql`with r as materialized (select r.*, rp.frequency from reports r join reporting_periods rp on rp.id = r.period_id
        where r.id = ${report}::uuid),
      previous as materialized (select p.* from reports p join reporting_periods pp on pp.id = p.period_id join r
          on p.plan_id = r.plan_id and p.organisation_id = r.organisation_id and p.level = r.level and pp.frequency = r.frequency
          and p.period_end < r.period_end
        where p.is_current order by p.period_end desc limit 1),
      other as materialized (select o.* from reports o join r on o.commune_id = r.commune_id and o.period_end = r.period_end
          and o.organisation_id = r.organisation_id and o.level = r.level and o.plan_id <> r.plan_id
        join plans op on op.id = o.plan_id and op.state = 'in_force'
        where o.is_current and o.id = any(${arrayOf('uuid', from)}))
      select 'indicator' as record, v.indicator as id, o.id as report, true as "isLast", ${place} as place,
        ${figured('i', 'r.period_key')} as mine, ${figured('i', 'o.period_key')} as other, ${figureJson('v')} as reported, 0 as position
      from previous o join report_values v on v.report = o.id join indicators i on i.id = v.indicator cross join r
      union all
      select 'indicator', i.id, o.id, false, ${place}, ${figured('i', 'r.period_key')}, ${figured('oi', 'o.period_key')}, ${figureJson('v')}, oi.position
      from other o join report_values v on v.report = o.id join indicators oi on oi.id = v.indicator cross join r
        join report_values own on own.report = r.id
        join indicators i on i.id = own.indicator and i.catalogue_id = oi.catalogue_id
      union all
      select 'task', v.task, o.id, true, ${place}, null, null,
        ${updateJson('v')}, 0
      from previous o join task_updates v on v.report = o.id
      order by position`,
  )
