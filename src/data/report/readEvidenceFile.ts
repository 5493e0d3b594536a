import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant } from '@/domain/time'
import { rowsOf, type Db } from '../session'
import { lastSubmitted } from './lastSubmitted'

export type EvidencePlace = {
  report: string
  /** The indicator, task or extra field it belongs to; null for the report as a whole. */
  row: string | null
  addedAt: Instant
  /** When its report was last submitted. */
  submittedAt: Instant | null
}

/** Where a piece of evidence lies, and since when; null when there is none. */
export const readEvidenceFile = async ({ db, id }: { db: Db; id: string }): Promise<EvidencePlace | null> => {
  const [found] = await rowsOf<EvidencePlace>(
    db,
    sql`select a.report_id as report, coalesce(a.indicator_id, a.task_id, a.extra_field_id) as row,
      to_json(a.created_at at time zone 'UTC')#>>'{}' || 'Z' as "addedAt",
      ${lastSubmitted(sql`a.report_id`)} as "submittedAt"
      from attachments a where a.id = ${id}::uuid and a.report_id is not null`,
  )
  return found ?? null
}
