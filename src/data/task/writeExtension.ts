import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant, IsoDate } from '@/domain/time'
import type { Db } from '../session'

type ToWrite = {
  db: Db
  task: string
  ordinal: number
  until: IsoDate
  reason: string
  amendment: string | null
  by: string
  at: Instant
}

/** Appends a later deadline to a task; rows can be neither changed nor removed. */
export const writeExtension = async ({
  db,
  task,
  ordinal,
  until,
  reason,
  amendment,
  by,
  at,
}: ToWrite): Promise<void> => {
  await db.execute(sql`insert into task_extensions (task, ordinal, until, reason, amendment, "by", at)
    values (${task}::uuid, ${ordinal}, ${until}::date, ${reason}, ${amendment}::uuid, ${by}::uuid, ${at}::timestamptz)`)
}
