import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, type Db } from '../session'

/** Writes who reports for which lead, in one statement. */
export const writeReporters = async ({
  db,
  moved,
}: {
  db: Db
  moved: readonly { id: string; reporter: string | null }[]
}): Promise<void> => {
  if (moved.length === 0) return
  await db.execute(sql`update responsibilities s set reporter_id = m.reporter
    from unnest(${arrayOf(
      'uuid',
      moved.map((one) => one.id),
    )}, ${arrayOf(
      'uuid',
      moved.map((one) => one.reporter),
    )}) as m(id, reporter) where s.id = m.id`)
}
