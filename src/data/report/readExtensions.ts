import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant } from '@/domain/time'
import { rowsOf, type Db } from '../session'

export type Extension = {
  from: Instant | null
  until: Instant
  reason: string
  byName: string | null
  at: Instant
}

/** The later days a report was given, the latest first, each with the day that was in force before it. */
export const readExtensions = ({ db, report }: { db: Db; report: string }): Promise<Extension[]> =>
  rowsOf<Extension>(
    db,
    sql`select to_json(coalesce(lag(x.until) over (order by x.until),
          case when r.level = 'unit' then p.unit_due_at else p.commune_due_at end) at time zone 'UTC')#>>'{}' || 'Z' as "from",
        to_json(x.until at time zone 'UTC')#>>'{}' || 'Z' as until, x.reason, u.name as "byName", to_json(x.at at time zone 'UTC')#>>'{}' || 'Z' as at
      from period_extensions x join reports r on r.id = x.report join reporting_periods p on p.id = r.period_id left join users u on u.id = x.by
      where x.report = ${report}::uuid order by x.until desc`,
  )
