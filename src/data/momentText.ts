import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** A moment, of a column or of a query, as an instant in text: '2026-11-05T03:00:00Z'. */
export const momentText = (moment: string): SQL =>
  sql.raw(`to_json((${moment}) at time zone 'UTC')#>>'{}' || 'Z'`)
