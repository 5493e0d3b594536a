import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

type Started = { token: string; name: string; email: string; language: 'vi' | 'en' }

/** Gives an account a token by which its password can be set once, within some days. */
export const startPasswordReset = async ({
  db,
  person,
  validDays,
}: {
  db: Db
  person: string
  validDays: number
}): Promise<Started> => {
  const token = randomBytes(32).toString('hex')
  const [found] = await rowsOf<Omit<Started, 'token'>>(
    db,
    sql`update users set reset_password_token = ${token}, reset_password_expiration = now() + make_interval(days => ${validDays})
      where id = ${person}::uuid returning name, email, language::text as language`,
  )
  return { token, ...found! }
}
