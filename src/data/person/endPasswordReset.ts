import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

/** Forgets a token, so that whoever waits with the same one finds nothing. */
export const endPasswordReset = async ({ db, token }: { db: Db; token: string }): Promise<void> => {
  await db.execute(
    sql`update users set reset_password_token = null, reset_password_expiration = null where reset_password_token = ${token}`,
  )
}
