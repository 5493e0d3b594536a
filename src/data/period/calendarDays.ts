import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** SQL for the days of the calendars that a condition picks from `work_calendars c`, as JSON. */
export const calendarDays = (picked: SQL): SQL => sql`(select coalesce(json_agg(json_build_object(
    'date', to_char(d.date at time zone 'UTC', 'YYYY-MM-DD'), 'kind', d.kind,
    'owner', case when c.owner_id is null then 'country' else 'province' end)), '[]'::json)
  from work_calendars c join work_calendars_days d on d._parent_id = c.id where ${picked})`
