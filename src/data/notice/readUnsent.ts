import { sql } from '@payloadcms/db-postgres/drizzle'
import type { WorkflowDefinition } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import { extendedUntil } from '../report/extendedUntil'
import { rowsOf, type Db } from '../session'

const isUnsent = sql`r.is_current and r.state in ('draft', 'returned')`

export type DueDay = { province: string; dueAt: Instant }

/** When reports that nobody has sent yet are due, between two moments, by province. One statement for the country. */
export const readUnsentDays = ({ db, from, to }: { db: Db; from: Instant; to: Instant }): Promise<DueDay[]> =>
  rowsOf<DueDay>(
    db,
    sql`select distinct r.province_id as province, to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "dueAt" from reports r
      where ${isUnsent} and r.due_at between ${from}::timestamptz and ${to}::timestamptz`,
  )

export type Unsent = {
  id: string
  dueAt: Instant
  stage: number
  version: number
  locksAt: Instant | null
  extendedUntil: Instant | null
  unit: string | null
  commune: string
  province: string
  authors: WorkflowDefinition['authors']
}

/** What the authors of a report were reminded of: of this day, at this stage. */
export const writeCause = ({
  report,
  dueAt,
  stage,
}: {
  report: string
  dueAt: Instant
  stage: number
}): string => `write:${report}:${dueAt}:${stage}`

/**
 * Unsent reports of plans in force that are due at these moments and whose authors have been told neither of that stage nor, since
 * its moment, of a return,
 * a page at a time by id. One statement.
 */
export const readUnsent = ({
  db,
  stages,
  after,
  limit,
}: {
  db: Db
  stages: readonly (DueDay & { stage: number; at: Instant })[]
  after: string | null
  limit: number
}): Promise<Unsent[]> =>
  rowsOf<Unsent>(
    db,
    sql`select r.id, x."dueAt", x.stage, r.version::int as version, to_json(q.locks_at at time zone 'UTC')#>>'{}' || 'Z' as "locksAt",
        ${extendedUntil(sql`r.id`)} as "extendedUntil", r.unit_id as unit, r.commune_id as commune, r.province_id as province, w.definition->'authors' as authors
      from jsonb_to_recordset(${JSON.stringify(stages)}::jsonb) as x(province uuid, "dueAt" text, stage int, at timestamptz)
        join reports r on r.province_id = x.province and r.due_at = x."dueAt"::timestamptz and ${isUnsent}
        join plans p on p.id = r.plan_id and p.state = 'in_force' join reporting_periods q on q.id = r.period_id
        join approval_instances n on n.report = r.id join workflow_versions w on w.id = n.workflow_version
      where (${after}::uuid is null or r.id > ${after}::uuid)
        and not exists (select 1 from notices t where t.subject = r.id and t.kind = 'returned' and t.at >= x.at)
        and not exists (select 1 from notices t where t.subject = r.id and t.cause = 'write:' || r.id || ':' || x."dueAt" || ':' || x.stage)
      order by r.id limit ${limit}`,
  )
