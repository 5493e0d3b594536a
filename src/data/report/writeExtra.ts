import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ExtraValue } from '@/domain/report/extra/types'
import type { Instant } from '@/domain/time'
import { arrayOf, runKeyed, type Db } from '../session'

type ToWrite = {
  db: Db
  report: string
  person: string
  revision: number
  now: Instant
  extra: readonly (ExtraValue & { field: string })[]
}

/** Writes what was entered into extra fields. One statement; none for nothing. */
export const writeExtra = async ({ db, report, person, revision, now, extra }: ToWrite): Promise<void> => {
  if (extra.length === 0) return
  const column = <K extends keyof ExtraValue | 'field'>(name: K) => extra.map((one) => one[name])
  await runKeyed(
    db,
    sql`insert into extra_values (report, field, text, number, date, revision, entered_by, entered_at)
      select ${report}::uuid, e.field, e.text, e.number, e.date, ${revision}, ${person}::uuid, ${now}::timestamptz
      from unnest(${arrayOf('uuid', column('field'))}, ${arrayOf('text', column('text'))},
        ${arrayOf('numeric', column('number'))}, ${arrayOf('date', column('date'))}) as e(field, text, number, date)
      on conflict (report, field) do update set text = excluded.text, number = excluded.number, date = excluded.date,
        revision = excluded.revision, entered_by = excluded.entered_by, entered_at = excluded.entered_at`,
  )
}
