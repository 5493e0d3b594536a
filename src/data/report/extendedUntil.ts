import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** SQL of the moment until which a report was extended, null where it was not; `report` is the SQL of its id. */
export const extendedUntil = (report: SQL): SQL =>
  sql`(select to_json(x.until at time zone 'UTC')#>>'{}' || 'Z' from period_extensions x where x.report = ${report} order by x.at desc limit 1)`
