import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The id of the account with an address; throws when there is none. */
export const readPersonByEmail = async ({ db, email }: { db: Db; email: string }): Promise<string> => {
  const [found] = await rowsOf<{ id: string }>(db, sql`select id from users where email = ${email}`)
  if (found === undefined) throw new Error(`no account ${email}`)
  return found.id
}
