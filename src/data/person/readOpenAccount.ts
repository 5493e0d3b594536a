import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** An account that is not closed today in Viet Nam; days are stored as noon UTC, so their date is the day itself. */
export const openToday = sql`(u.closed_on is null or (u.closed_on at time zone 'UTC')::date > (now() at time zone 'Asia/Ho_Chi_Minh')::date)`

/** The account with an address; null when there is none or it is closed. */
export const readOpenAccount = async ({ db, email }: { db: Db; email: string }): Promise<string | null> => {
  const [found] = await rowsOf<{ id: string }>(
    db,
    sql`select u.id from users u where u.email = ${email} and ${openToday}`,
  )
  return found?.id ?? null
}
