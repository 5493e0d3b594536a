import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** A message that has not been sent yet; null when it has. */
export const claimMail = async ({
  db,
  id,
}: {
  db: Db
  id: string
}): Promise<{ recipient: string; subject: string; body: string } | null> => {
  const [mail] = await rowsOf<{ recipient: string; subject: string; body: string }>(
    db,
    sql`select recipient, subject, body from outbox where id = ${id}::uuid and sent_at is null`,
  )
  return mail ?? null
}

/** Marks a message as sent and forgets its text: it may hold a link that opens an account. */
export const markSent = async ({ db, id }: { db: Db; id: string }): Promise<void> => {
  await db.execute(sql`update outbox set sent_at = now(), body = '' where id = ${id}::uuid`)
}

/** Takes a message out that is not to be sent any more. */
export const dropMail = async ({ db, id }: { db: Db; id: string }): Promise<void> => {
  await db.execute(sql`delete from outbox where id = ${id}::uuid and sent_at is null`)
}
