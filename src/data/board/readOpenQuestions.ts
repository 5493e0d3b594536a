import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import { conditionSql } from '../conditionSql'
import { rowsOf, type Db } from '../session'
import { reportColumns } from './readBoardIndicators'

/** A row that an explanation was asked for and that nobody has answered. `row` is what the row is called. */
export type OpenQuestion = {
  id: string
  report: string
  period: string
  organisationName: string
  level: 'unit' | 'commune'
  row: string | null
  question: string
  askedAt: string
}

/** Questions of a plan's reports that wait for their answer and that the reader may see, the oldest first. One statement. */
export const readOpenQuestions = ({
  db,
  plan,
  reports,
}: {
  db: Db
  plan: string
  reports: Condition
}): Promise<OpenQuestion[]> =>
  rowsOf<OpenQuestion>(
    db,
    sql`select x.id, r.id as report, r.period_key as period, o.name as "organisationName", r.level::text as level,
        coalesce(i.name, t.name) as row, x.question, to_json(x.asked_at at time zone 'UTC')#>>'{}' || 'Z' as "askedAt"
      from explanations x join reports r on r.id = x.report join organisations o on o.id = r.organisation_id
        left join indicators i on i.id = x.row left join tasks t on t.id = x.row
      where x.answered_at is null and r.plan_id = ${plan}::uuid and r.is_current
        and ${conditionSql({ condition: reports, columns: reportColumns })}
      order by x.asked_at, x.id`,
  )
