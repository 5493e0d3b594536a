import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Client } from 'pg'

/**
 * Logs people in without their passwords: hashing one takes longer than all that is measured here.
 * @param secret of Payload, not the environment's
 * @returns a token for each address, in order; throws when there is no such account
 */
export const tokensFor = async ({
  sql,
  secret,
  emails,
}: {
  sql: Client
  secret: string
  emails: readonly string[]
}): Promise<string[]> => {
  const { rows } = await sql.query<{ id: string; email: string }>(
    'select id, email from users where email = any($1)',
    [emails],
  )
  const people = new Map(rows.map((row) => [row.email, row.id]))
  const tokens: string[] = []
  for (const email of emails) {
    const id = people.get(email)
    if (id === undefined) throw new Error(`no account ${email}`)
    const sid = randomUUID()
    await sql.query(
      `insert into users_sessions (_order, _parent_id, id, created_at, expires_at) values (1, $1, $2, now(), now() + interval '1 hour')`,
      [id, sid],
    )
    const claims = new SignJWT({ id, email, sid, collection: 'users' }).setProtectedHeader({
      alg: 'HS256',
      typ: 'JWT',
    })
    tokens.push(await claims.setIssuedAt().setExpirationTime('1h').sign(new TextEncoder().encode(secret)))
  }
  return tokens
}
