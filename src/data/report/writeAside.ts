import { sql } from '@payloadcms/db-postgres/drizzle'
import type { LadderEvent } from '@/domain/approval/types'
import { asEngine } from '../asEngine'
import { runKeyed, type Db } from '../session'
import type { ReportHead } from './readReport'

type Aside = { db: Db; head: ReportHead; event: LadderEvent; revision: number }

/**
 * Writes what an event says that leaves the report's content alone: a later day, a question, an answer.
 */
export const writeAside = async ({ db, head, event, revision }: Aside): Promise<void> => {
  const { type, detail, reason, actor, at } = event
  const { extended, about } = detail
  if (extended !== undefined) {
    await runKeyed(
      db,
      sql`insert into period_extensions (report, until, reason, by, at)
        values (${head.id}::uuid, ${extended.until}::timestamptz, ${reason}, ${actor}::uuid, ${at}::timestamptz)`,
    )
    await runKeyed(
      db,
      asEngine({
        set: sql`reports set due_at = ${extended.until}::timestamptz`,
        where: sql`id = ${head.id}::uuid`,
      }),
    )
  }
  if (about !== undefined && type === 'explain') {
    await runKeyed(
      db,
      sql`insert into explanations (report, kind, row, question, asked_by, asked_at)
        values (${head.id}::uuid, ${about.kind}, ${about.id}::uuid, ${reason}, ${actor}::uuid, ${at}::timestamptz)`,
    )
  }
  if (about !== undefined && type === 'answer') {
    await runKeyed(
      db,
      sql`update explanations set answer = ${reason}, answered_by = ${actor}::uuid, answered_at = ${at}::timestamptz
        where report = ${head.id}::uuid and kind = ${about.kind} and row = ${about.id}::uuid and answered_at is null`,
    )
  }
  await keepSources({ db, head, revision })
}

/** A commune report that was made from this one keeps what it took: the same content under its new number. */
export const keepSources = async ({ db, head, revision }: Omit<Aside, 'event'>): Promise<void> => {
  await runKeyed(
    db,
    sql`update report_sources set revision = ${revision} where child = ${head.id}::uuid and revision = ${head.revision}`,
  )
}
