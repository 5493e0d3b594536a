import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import type { Assignee } from '@/domain/approval/types'
import { conditionSql } from '../conditionSql'
import { arrayOf, rowsOf, textArray, type Db } from '../session'
import { extendedUntil } from './extendedUntil'

export type ListedReport = {
  id: string
  plan: string
  planTitle: string
  organisation: string
  organisationName: string
  level: 'unit' | 'commune'
  periodKey: string
  state: 'draft' | 'submitted' | 'returned' | 'approved' | 'rejected' | 'cancelled'
  version: number
  /** This version is the one that counts. */
  isCurrent: boolean
  /** open: still to write or to correct · sent: on its way up · done: ended */
  phase: 'open' | 'sent' | 'done'
  /** What the open step is called in the language asked for; null when none is open. */
  stepLabel: string | null
  dueAt: string | null
  locksAt: string | null
  extendedUntil: string | null
  /** Of a commune report: its leader has let it go to the province. */
  reachedProvince: boolean
  unit: string | null
  commune: string
  province: string
  /** Who writes it, as its ladder says. */
  authors: Assignee[]
}

const columns = {
  province: sql`r.province_id`,
  commune: sql`r.commune_id`,
  unit: sql`r.unit_id`,
  reachedProvince: sql`r.reached_province`,
}

type Asked = {
  db: Db
  scope: Condition
  person: string
  keys: readonly string[]
  language: 'vi' | 'en'
  /** Reports that stay in the list however old they are. */
  kept: readonly string[]
  /** At most so many of each phase. */
  limit: number
}

/**
 * The reports in a scope, and those on which the person may decide or has decided, newest period first. A newer
 * version of a report is listed beside the one that still counts, from when it is begun.
 */
export const readReportList = ({
  db,
  scope,
  person,
  keys,
  language,
  kept,
  limit,
}: Asked): Promise<ListedReport[]> =>
  rowsOf<ListedReport>(
    db,
    sql`with seen as (
        select r.*, case when r.state in ('draft', 'returned') then 'open' when r.state = 'submitted' then 'sent' else 'done' end as phase
        from reports r where (r.is_current or r.state in ('draft', 'returned', 'submitted'))
          and (${conditionSql({ condition: scope, columns })} or r.id in (select s.report from approval_slots s
            where (s.status = 'open' and s.candidate_keys && ${textArray(keys)}) or s.decided_by = ${person}::uuid))),
      placed as (select seen.*, row_number() over (partition by phase
        order by seen.id = any(${arrayOf('uuid', kept)}) desc, period_end desc, level desc, id) as place from seen)
      select r.id, r.plan_id as plan, p.title as "planTitle", r.organisation_id as organisation, o.name as "organisationName",
        r.level::text as level, r.period_key as "periodKey", r.state::text as state, r.version::int as version, r.is_current as "isCurrent", r.phase,
        (select s.value->'label'->>${language} from jsonb_array_elements(w.definition->'steps') s where s.value->>'key' = r.step) as "stepLabel",
        to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "dueAt", to_json(q.locks_at at time zone 'UTC')#>>'{}' || 'Z' as "locksAt",
        ${extendedUntil(sql`r.id`)} as "extendedUntil", r.reached_province as "reachedProvince", r.unit_id as unit, r.commune_id as commune, r.province_id as province, w.definition->'authors' as authors
      from placed r join plans p on p.id = r.plan_id join organisations o on o.id = r.organisation_id
        join reporting_periods q on q.id = r.period_id
        join approval_instances n on n.report = r.id join workflow_versions w on w.id = n.workflow_version
      where r.place <= ${limit} order by r.period_end desc, r.level desc, o.name, r.id`,
  )
