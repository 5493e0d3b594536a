import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant } from '@/domain/time'
import { keyedRowsOf, type Db } from '../session'
import { lastSubmitted } from './lastSubmitted'

export type EvidenceFile = {
  id: string
  /** Added to this version of the report. */
  isOwn: boolean
  kind: 'indicator' | 'task' | 'extraField' | 'report'
  row: string | null
  filename: string
  bytes: number
  by: string | null
  at: Instant
}

export type EntryMargin = {
  /** When this person last saved the report. */
  savedAt: Instant | null
  /** The period that last values come from. */
  lastPeriod: string | null
  /** The latest return of the report. */
  returned: { by: string | null; at: Instant; reason: string | null } | null
  evidence: EvidenceFile[]
  /** When the report was last submitted. */
  submittedAt: Instant | null
}

/** What stands around the rows of a report's form, the evidence of the versions before it included. One statement. */
export const readEntryMargin = async ({
  db,
  report,
  person,
}: {
  db: Db
  report: string
  person: string
}): Promise<EntryMargin> => {
  const [margin] = await keyedRowsOf<EntryMargin>(
    db,
    sql`select
      (select to_json(e.at at time zone 'UTC')#>>'{}' || 'Z' from report_editors e
        where e.report = ${report}::uuid and e.person = ${person}::uuid) as "savedAt",
      (select p.period_key from reports p join reports r on r.id = ${report}::uuid
          join reporting_periods rp on rp.id = r.period_id join reporting_periods pp on pp.id = p.period_id
        where p.plan_id = r.plan_id and p.organisation_id = r.organisation_id and p.level = r.level and p.is_current
          and pp.frequency = rp.frequency and p.period_end < r.period_end order by p.period_end desc limit 1) as "lastPeriod",
      (select json_build_object('by', u.name, 'at', to_json(e.at at time zone 'UTC')#>>'{}' || 'Z', 'reason', e.reason)
        from approval_events e left join users u on u.id = e.actor
        where e.report = ${report}::uuid and e.type = 'return' order by e.seq desc limit 1) as returned,
      ${lastSubmitted(sql`${report}::uuid`)} as "submittedAt",
      (select coalesce(json_agg(json_build_object('id', a.id, 'isOwn', v.id = r.id, 'row', coalesce(a.indicator_id, a.task_id, a.extra_field_id),
          'kind', case when a.indicator_id is not null then 'indicator' when a.task_id is not null then 'task'
            when a.extra_field_id is not null then 'extraField' else 'report' end,
          'filename', a.filename, 'bytes', a.filesize, 'by', u.name,
          'at', to_json(a.created_at at time zone 'UTC')#>>'{}' || 'Z') order by a.created_at, a.id), '[]')
        from reports r join reports v on v.plan_id = r.plan_id and v.organisation_id = r.organisation_id and v.period_key = r.period_key
            and (v.id = r.id or (v.version < r.version and v.state = 'approved'))
          join attachments a on a.report_id = v.id left join users u on u.id = a.uploaded_by_id where r.id = ${report}::uuid) as evidence`,
  )
  return margin!
}
