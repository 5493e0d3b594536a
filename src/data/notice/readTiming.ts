import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { CalendarDay } from '@/domain/period/calendarOf'
import type { Subject } from '@/domain/notice/types'
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

/** A report, or a plan, for which no day is set by which it is due. */
const documentOf = ({ kind, id }: Subject): SQL =>
  kind === 'report'
    ? sql`select r.id, r.plan_id, r.period_key, r.due_at, r.province_id from reports r where r.id = ${id}::uuid`
    : sql`select p.id, p.id as plan_id, null as period_key, null::timestamptz as due_at, p.province_id from plans p where p.id = ${id}::uuid`

/** What the days of a document's steps are counted from. One statement. */
export const readTiming = async ({ db, subject }: { db: Db; subject: Subject }): Promise<Timing> => {
  const [found] = await keyedRowsOf<Timing>(
    db,
    sql`select to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "reportDueAt",
        (select to_json(c.due_at at time zone 'UTC')#>>'{}' || 'Z' from reports c where c.plan_id = r.plan_id and c.period_key = r.period_key
          and c.level = 'commune' and c.is_current) as "communeDueAt",
        ${calendarDays(sql`c.owner_id is null or c.owner_id = r.province_id`)} as days,
        (select coalesce(json_object_agg(s.id, to_json(s.opened_at at time zone 'UTC')#>>'{}' || 'Z'), '{}') from approval_slots s
          where s.${sql.raw(subject.kind)} = r.id and s.status = 'open') as "openedAt"
      from (${documentOf(subject)}) r`,
  )
  return found!
}
