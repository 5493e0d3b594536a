import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

/** Which mails somebody wants: the day's, and those that cannot wait. */
export type NoticeSettings = { digest: boolean; urgent: boolean }

/** What somebody has chosen; all mails where they have chosen nothing. One statement. */
export const readNoticeSettings = async ({
  db,
  person,
}: {
  db: Db
  person: string
}): Promise<NoticeSettings> => {
  const [found] = await keyedRowsOf<NoticeSettings>(
    db,
    sql`select digest, urgent from notice_settings where person = ${person}::uuid`,
  )
  return found ?? { digest: true, urgent: true }
}

export const writeNoticeSettings = async ({
  db,
  person,
  settings: { digest, urgent },
}: {
  db: Db
  person: string
  settings: NoticeSettings
}): Promise<void> => {
  await db.execute(sql`insert into notice_settings (person, digest, urgent) values (${person}::uuid, ${digest}, ${urgent})
    on conflict (person) do update set digest = excluded.digest, urgent = excluded.urgent`)
}
