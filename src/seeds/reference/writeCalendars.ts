import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '@/data/session'
import type { ReferenceCalendar } from './workCalendars'

/**
 * Writes the country's calendars of the years that have none. A calendar that is there stays as it is: somebody may
 * have corrected it. Says how many were written.
 */
export const writeCalendars = async ({
  db,
  calendars,
}: {
  db: Db
  calendars: readonly ReferenceCalendar[]
}): Promise<number> => {
  const written = await rowsOf(
    db,
    sql`with given as (select * from json_to_recordset(${JSON.stringify(calendars)}::json) as g(year int, title text, days json)),
      added as (insert into work_calendars (id, title, year) select uuidv7(), title, year from given
        on conflict (year) where owner_id is null do nothing returning id, year),
      days as (insert into work_calendars_days (_order, _parent_id, id, date, kind, name)
        select d.place, a.id, substr(md5(a.id::text || d.place), 1, 24), (d.day->>'date' || ' 12:00+00')::timestamptz,
          (d.day->>'kind')::enum_calendar_day, d.day->>'name'
        from added a join given g on g.year = a.year cross join lateral json_array_elements(g.days) with ordinality d(day, place))
      select year from added`,
  )
  return written.length
}
