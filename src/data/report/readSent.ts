import { sql } from '@payloadcms/db-postgres/drizzle'
import { extendedUntil } from './extendedUntil'
import { arrayOf, keyedRowsOf, type Db } from '../session'

export type Sent = {
  report: string
  /** The revision and the moment of the last submission. */
  revision: number
  at: string
  /** The revision this person last opened it at; null where they never did. */
  lookedAt: number | null
  dueAt: string | null
  extendedUntil: string | null
}

/** When reports were sent, and how far a person had read them. One statement, however many reports. */
export const readSent = ({
  db,
  reports,
  person,
}: {
  db: Db
  reports: readonly string[]
  person: string
}): Promise<Sent[]> =>
  keyedRowsOf<Sent>(
    db,
    sql`select r.id as report, e.revision, to_json(e.at at time zone 'UTC')#>>'{}' || 'Z' as at, l.revision as "lookedAt",
        to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "dueAt", ${extendedUntil(sql`r.id`)} as "extendedUntil"
      from reports r cross join lateral (select e.revision, e.at from approval_events e
          where e.report = r.id and e.type = 'submit' order by e.seq desc limit 1) e
        left join report_looks l on l.report = r.id and l.person = ${person}::uuid
      where r.id = any(${arrayOf('uuid', reports)})`,
  )
