import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** A day of a Payload column, which keeps it as noon UTC, as text: '2026-11-05'. */
export const dayText = (column: string): SQL => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`)
