import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { RowRef } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'

/** A question on a row of a report, and its answer once there is one. */
export type Question = RowRef & {
  question: string
  askedBy: string
  askedByName: string | null
  askedAt: Instant
  answer: string | null
  answeredBy: string | null
  answeredByName: string | null
  answeredAt: Instant | null
}

/** SQL of a question `x` as JSON, with the names of whoever asked, `a`, and answered, `b`. */
export const questionJson = sql`json_build_object('kind', x.kind, 'id', x.row, 'question', x.question, 'askedBy', x.asked_by,
  'askedByName', a.name, 'askedAt', to_json(x.asked_at at time zone 'UTC')#>>'{}' || 'Z', 'answer', x.answer, 'answeredBy', x.answered_by,
  'answeredByName', b.name, 'answeredAt', to_json(x.answered_at at time zone 'UTC')#>>'{}' || 'Z')`

export const questionTables = sql`explanations x left join users a on a.id = x.asked_by left join users b on b.id = x.answered_by`

/** SQL of all questions of a report as a JSON list, the oldest first; `report` is the SQL of its id. */
export const questionsOf = (report: SQL): SQL =>
  sql`(select coalesce(json_agg(${questionJson} order by x.asked_at, x.id), '[]') from ${questionTables} where x.report = ${report})`
