import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Whether the account with an address is closed for a while after too many wrong passwords; false when there is none. */
export const isAccountLocked = async ({ db, email }: { db: Db; email: string }): Promise<boolean> => {
  const [found] = await rowsOf<{ locked: boolean }>(
    db,
    sql`select coalesce(lock_until > now(), false) as locked from users where email = ${email}`,
  )
  return found?.locked === true
}
