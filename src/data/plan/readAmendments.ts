import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type PlanAmendment = {
  id: string
  number: string
  date: string
  /** The first day from which what it changes holds. */
  validFrom: string
  summary: string | null
  /** Name of its file; null where none was added. */
  file: string | null
}

/** The amendments of a plan, the newest first. One statement. */
export const readAmendments = ({ db, plan }: { db: Db; plan: string }): Promise<PlanAmendment[]> =>
  rowsOf<PlanAmendment>(
    db,
    sql`select id, document_number as number, to_char(document_date at time zone 'UTC', 'YYYY-MM-DD') as date,
        to_char(valid_from at time zone 'UTC', 'YYYY-MM-DD') as "validFrom", nullif(summary, '') as summary, filename as file
      from amendments where plan_id = ${plan}::uuid order by document_date desc, document_number`,
  )
