import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NoticeKind, Subject } from '@/domain/notice/types'
import type { Instant } from '@/domain/time'
import { rowsOf, type Db } from '../session'

export type Sending = {
  id: string
  kind: NoticeKind
  personName: string
  step: string | null
  onBehalfOfName: string | null
  at: Instant
  readAt: Instant | null
  mail: {
    why: 'urgent' | 'digest'
    sentAt: Instant | null
    failedAt: Instant | null
    droppedAt: Instant | null
  } | null
}

const LIMIT = 500

const moment = (column: string) => sql`to_json(${sql.raw(column)} at time zone 'UTC')#>>'{}' || 'Z'`

/** Who was told what about a document, when, and what became of it by mail; the newest first. One statement. */
export const readSendings = ({ db, subject }: { db: Db; subject: Subject }): Promise<Sending[]> =>
  rowsOf<Sending>(
    db,
    sql`select n.id, n.kind, u.name as "personName", n.step, b.name as "onBehalfOfName", ${moment('n.at')} as at, ${moment('n.read_at')} as "readAt",
        case when s.notice is not null then json_build_object('why', s.why, 'sentAt', ${moment('s.sent_at')}, 'failedAt', ${moment('s.failed_at')},
          'droppedAt', ${moment('s.dropped_at')}) end as mail
      from notices n join users u on u.id = n.person left join users b on b.id = n.on_behalf_of left join notice_sendings s on s.notice = n.id
      where n.subject = ${subject.id}::uuid and n.subject_kind = ${subject.kind} order by n.at desc, u.name, n.id limit ${LIMIT}`,
  )
