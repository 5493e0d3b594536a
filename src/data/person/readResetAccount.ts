import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'
import { openToday } from './readOpenAccount'

/** `places`: the names of where the person works, their commune's and province's too. */
export type ResetAccount = { name: string; email: string; places: string[] }

/**
 * Whose password a token sets; null when it was used, is too old or was never given out. With `isLocked` nobody
 * else can use it before this transaction ends.
 */
export const readResetAccount = async ({
  db,
  token,
  isLocked = false,
}: {
  db: Db
  token: string
  isLocked?: boolean
}): Promise<ResetAccount | null> => {
  const [found] = await rowsOf<ResetAccount>(
    db,
    sql`select u.name, u.email, array(select o.name from organisations o
        where o.id in (u.organisation_id, u.commune_id, u.province_id)) as places
      from users u
      where u.reset_password_token = ${token} and u.reset_password_expiration > now() and ${openToday}
      ${isLocked ? sql`for update of u` : sql``}`,
  )
  return found ?? null
}
