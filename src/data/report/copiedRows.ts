import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, keyedRowsOf, runKeyed, textArray, type Db } from '../session'
import type { ReportHead } from './readReport'

export type CopiedRow = { row: string; print: string; byName: string | null; at: string }

type Place = Pick<ReportHead, 'id' | 'plan' | 'organisation' | 'periodKey'>

const placed = ({ plan, organisation, periodKey }: Place) =>
  sql`c.plan = ${plan}::uuid and c.organisation = ${organisation}::uuid and c.period = ${periodKey}`

/** The rows of a report's period that somebody has entered elsewhere. */
export const readCopiedRows = ({ db, head }: { db: Db; head: Place }): Promise<CopiedRow[]> =>
  keyedRowsOf<CopiedRow>(
    db,
    sql`select c."row", c.print, u.name as "byName", to_json(c.at at time zone 'UTC')#>>'{}' || 'Z' as at
      from copied_rows c left join users u on u.id = c.by where ${placed(head)}`,
  )

type Written = {
  db: Db
  head: Place
  person: string
  now: string
  /** Rows that were entered, with what they say. */
  entered: readonly { row: string; print: string }[]
  /** Rows whose mark was taken back. */
  withdrawn: readonly string[]
}

/** Remembers which rows were entered, and forgets those that were not after all. Two statements at most. */
export const writeCopiedRows = async ({
  db,
  head,
  person,
  now,
  entered,
  withdrawn,
}: Written): Promise<void> => {
  if (withdrawn.length > 0) {
    await runKeyed(
      db,
      sql`delete from copied_rows c where ${placed(head)} and c."row" = any(${arrayOf('uuid', withdrawn)})`,
    )
  }
  if (entered.length === 0) return
  await runKeyed(
    db,
    sql`insert into copied_rows as c (plan, organisation, period, "row", report, print, by, at)
      select ${head.plan}::uuid, ${head.organisation}::uuid, ${head.periodKey}, x."row", ${head.id}::uuid, x.print, ${person}::uuid, ${now}::timestamptz
      from unnest(${arrayOf(
        'uuid',
        entered.map(({ row }) => row),
      )}, ${textArray(entered.map(({ print }) => print))}) x("row", print)
      on conflict (plan, organisation, period, "row") do update
        set report = excluded.report, print = excluded.print, by = excluded.by, at = excluded.at`,
  )
}
