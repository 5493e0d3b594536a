import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** When a report was last submitted, as an instant; null before the first time. */
export const lastSubmitted = (report: SQL): SQL =>
  sql`(select to_json(max(e.at) at time zone 'UTC')#>>'{}' || 'Z' from approval_events e where e.report = ${report} and e.type = 'submit')`
