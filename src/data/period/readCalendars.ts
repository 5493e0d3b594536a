import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CalendarDay } from '@/domain/period/calendarOf'
import { rowsOf, type Db } from '../session'
import { calendarDays } from './calendarDays'

/** The days of the country's calendars (province null) and of every province's own. */
export const readCalendars = ({
  db,
}: {
  db: Db
}): Promise<{ province: string | null; days: CalendarDay[] }[]> =>
  rowsOf(
    db,
    sql`select o.owner as province, ${calendarDays(sql`c.owner_id is not distinct from o.owner`)} as days
      from (select distinct owner_id as owner from work_calendars) o`,
  )
