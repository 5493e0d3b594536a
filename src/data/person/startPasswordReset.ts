import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

type Started = { token: string; name: string; email: string; language: 'vi' | 'en' }

/** Who has been invited and has never set a password: the open link of an account was not asked for. */
export const isInvited = sql`(reset_password_token is not null and reset_password_requested_at is null)`

/**
 * Gives an account a token by which its password can be set once, within some days. When it was asked for is kept
 * apart from invitations; a link that takes the place of an invitation not yet used stays an invitation.
 */
export const startPasswordReset = async ({
  db,
  person,
  validDays,
  isInvitation,
}: {
  db: Db
  person: string
  validDays: number
  isInvitation: boolean
}): Promise<Started> => {
  const token = randomBytes(32).toString('hex')
  const [found] = await rowsOf<Omit<Started, 'token'>>(
    db,
    sql`update users set reset_password_token = ${token}, reset_password_expiration = now() + make_interval(days => ${validDays}),
        reset_password_requested_at = case when ${isInvitation} or ${isInvited} then null else now() end
      where id = ${person}::uuid returning name, email, language::text as language`,
  )
  return { token, ...found! }
}
