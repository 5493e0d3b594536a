import { sql } from '@payloadcms/db-postgres/drizzle'
import { extendedUntil } from './extendedUntil'
import { keyedRowsOf, type Db } from '../session'

export type CommuneUnit = {
  unit: string
  name: string
  /** Its report of the same plan and period; null where none was opened. */
  report: string | null
  state: string | null
  revision: number | null
  dueAt: string | null
  extendedUntil: string | null
  reachedProvince: boolean
  /** Of the version that the commune report was made from; null when it was not. */
  takenRevision: number | null
  /** The commune report was made from another version of the unit's report. */
  isOtherVersionTaken: boolean
}

/**
 * The units that report some row of a commune report's plan, or have a report in its period all the same, with how far
 * these are. One statement.
 */
export const readCommuneUnits = ({ db, report }: { db: Db; report: string }): Promise<CommuneUnit[]> =>
  keyedRowsOf<CommuneUnit>(
    db,
    sql`with r as (select * from reports where id = ${report}::uuid),
      child as (select c.* from reports c join r on c.plan_id = r.plan_id and c.period_key = r.period_key
        where c.level = 'unit' and c.is_current),
      expected as (select organisation_id as unit from child
        union select s.reporter_id from responsibilities s join r on r.plan_id = s.plan_id
          where s.kind = 'lead' and s.reporter_id is not null)
      select o.id as unit, o.name, c.id as report, c.state::text as state, c.revision::int as revision,
        to_json(c.due_at at time zone 'UTC')#>>'{}' || 'Z' as "dueAt", ${extendedUntil(sql`c.id`)} as "extendedUntil", t.revision as "takenRevision",
        coalesce(c.reached_province, false) as "reachedProvince",
        exists (select 1 from report_sources k join reports v on v.id = k.child where k.report = ${report}::uuid
          and v.organisation_id = e.unit and v.id is distinct from c.id) as "isOtherVersionTaken"
      from expected e join organisations o on o.id = e.unit left join child c on c.organisation_id = e.unit
        left join report_sources t on t.child = c.id and t.report = ${report}::uuid
      order by o.name`,
  )
