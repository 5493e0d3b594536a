import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

type Mail = { db: Db; recipient: string; subject: string; body: string }

/** Puts a message into the outbox and a job to send it beside it, in the running transaction. @returns its id */
export const queueMail = async ({ db, recipient, subject, body }: Mail): Promise<string> => {
  const [queued] = await rowsOf<{ id: string }>(
    db,
    sql`insert into outbox (recipient, subject, body) values (${recipient}, ${subject}, ${body}) returning id`,
  )
  await db.execute(
    sql`select graphile_worker.add_job('send_mail'::text, ${JSON.stringify({ id: queued!.id })}::json, max_attempts => 12, job_key => ${`mail-${queued!.id}`}::text)`,
  )
  return queued!.id
}
