import { sql } from '@payloadcms/db-postgres/drizzle'

/** SQL for the later day that was last given for the report `r`, as an instant; null without one. */
export const extendedUntil = sql`to_json((select x.until from period_extensions x where x.report = r.id order by x.at desc limit 1) at time zone 'UTC')#>>'{}' || 'Z'`
