import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

export type EvidenceFile = {
  id: string
  /** The indicator, task or extra field it belongs to. */
  row: string
  filename: string
  bytes: number
  description: string | null
  uploadedBy: string | null
  at: string
  /** Where it lies, for whoever has to check that it may be seen. */
  place: { unit: string | null; commune: string; province: string; reachedProvince: boolean }
}

/**
 * The evidence of a report's rows, that of the versions before it, and for a commune report that of the unit reports
 * behind it. One statement.
 */
export const readEvidence = ({ db, report }: { db: Db; report: string }): Promise<EvidenceFile[]> =>
  keyedRowsOf<EvidenceFile>(
    db,
    sql`select a.id, coalesce(a.indicator_id, a.task_id, a.extra_field_id) as row, a.filename, coalesce(a.filesize, 0)::int as bytes, a.description,
        u.name as "uploadedBy", to_json(a.created_at at time zone 'UTC')#>>'{}' || 'Z' as at,
        json_build_object('unit', a.unit_id, 'commune', a.commune_id, 'province', a.province_id, 'reachedProvince', a.reached_province) as place
      from reports r join reports c on c.id = r.id or (c.plan_id = r.plan_id and c.period_key = r.period_key and c.id <> r.id
          and case when c.level = r.level then c.organisation_id = r.organisation_id and c.version < r.version and c.state = 'approved'
            else r.level = 'commune' and (c.is_current or c.state = 'approved') end)
        join attachments a on a.report_id = c.id left join users u on u.id = a.uploaded_by_id
      where r.id = ${report}::uuid and coalesce(a.indicator_id, a.task_id, a.extra_field_id) is not null order by a.created_at, a.id`,
  )
