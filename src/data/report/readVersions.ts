import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant } from '@/domain/time'
import { keyedRowsOf, type Db } from '../session'

/** One version of a report. */
export type ReportVersion = {
  id: string
  number: number
  state: string
  isCurrent: boolean
  reachedProvince: boolean
  /** Why it was begun; null for a first version. */
  reason: string | null
  acceptedAt: Instant | null
}

/** All versions of a report, the oldest first, as JSON. */
export const versionsJson = (report: string) =>
  sql`(select coalesce(json_agg(json_build_object('id', v.id, 'number', v.version, 'state', v.state, 'isCurrent', v.is_current,
      'reachedProvince', v.reached_province,
      'reason', (select c.reason from approval_events c where c.report = v.supersedes_id and c.type = 'correct'
        and c.event->'detail'->>'correction' = v.id::text),
      'acceptedAt', (select to_json(max(a.at) at time zone 'UTC')#>>'{}' || 'Z' from approval_events a
        where a.report = v.id and a.type = 'approve' and v.state = 'approved')) order by v.version), '[]'::json)
    from reports r join reports v on v.plan_id = r.plan_id and v.organisation_id = r.organisation_id and v.period_key = r.period_key
    where r.id = ${report}::uuid)`

/** All versions of a report, the oldest first. One statement. */
export const readVersions = async ({ db, report }: { db: Db; report: string }): Promise<ReportVersion[]> => {
  const [found] = await keyedRowsOf<{ versions: ReportVersion[] }>(
    db,
    sql`select ${versionsJson(report)} as versions`,
  )
  return found!.versions
}
