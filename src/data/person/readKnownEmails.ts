import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, textArray, type Db } from '../session'

/** Those of the addresses that have an account, open or closed. */
export const readKnownEmails = async ({
  db,
  emails,
}: {
  db: Db
  emails: readonly string[]
}): Promise<string[]> => {
  const rows = await rowsOf<{ email: string }>(
    db,
    sql`select email from users where email = any(${textArray(emails)})`,
  )
  return rows.map(({ email }) => email)
}
