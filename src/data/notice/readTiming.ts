import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CalendarDay } from '@/domain/period/calendarOf'
import type { Instant } from '@/domain/time'
import { calendarDays } from '../period/calendarDays'
import { keyedRowsOf, type Db } from '../session'

export type Timing = {
  reportDueAt: Instant | null
  /** Of the commune's report of the same period. */
  communeDueAt: Instant | null
  /** Of the country's calendars and the province's. */
  days: CalendarDay[]
  /** Since when each open decision is asked for, by slot. */
  openedAt: Record<string, Instant>
}

/** What the days of a report's steps are counted from. One statement. */
export const readTiming = async ({ db, report }: { db: Db; report: string }): Promise<Timing> => {
  const [found] = await keyedRowsOf<Timing>(
    db,
    sql`select to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "reportDueAt",
        (select to_json(c.due_at at time zone 'UTC')#>>'{}' || 'Z' from reports c where c.plan_id = r.plan_id and c.period_key = r.period_key
          and c.level = 'commune' and c.is_current) as "communeDueAt",
        ${calendarDays(sql`c.owner_id is null or c.owner_id = r.province_id`)} as days,
        (select coalesce(json_object_agg(s.id, to_json(s.opened_at at time zone 'UTC')#>>'{}' || 'Z'), '{}') from approval_slots s
          where s.report = r.id and s.status = 'open') as "openedAt"
      from reports r where r.id = ${report}::uuid`,
  )
  return found!
}
