import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import type { Assignee } from '@/domain/approval/types'
import { conditionSql } from '../conditionSql'
import { arrayOf, rowsOf, type Db } from '../session'
import { questionJson, type Question } from './questionsOf'
import { reportColumns } from './reportColumns'

/** A question with the report it is about, and who writes that. */
export type FoundQuestion = {
  asked: Question
  report: string
  /** Section, number and name of the row. */
  rowName: string
  organisationName: string
  periodKey: string
  unit: string | null
  commune: string
  province: string
  authors: Assignee[]
}

const LIMIT = 200

type Asked = { db: Db; scope: Condition; person: string; organisations: readonly string[] }

/**
 * Of the reports in a scope: the open questions on those of some organisations, and the answers to what the person
 * asked, until they have looked at the report again. One statement, the oldest question first.
 */
export const readQuestions = ({ db, scope, person, organisations }: Asked): Promise<FoundQuestion[]> => {
  const own = arrayOf('uuid', organisations)
  const seen = conditionSql({ condition: scope, columns: reportColumns })
  return rowsOf<FoundQuestion>(
    db,
    sql`with found as (
        select x.id from explanations x join reports r on r.id = x.report
          where x.answered_at is null and (r.unit_id = any(${own}) or r.commune_id = any(${own})) and ${seen}
        union
        select x.id from explanations x join reports r on r.id = x.report
          where x.asked_by = ${person}::uuid and x.answered_at is not null and ${seen}
            and not exists (select 1 from report_looks l where l.report = r.id and l.person = ${person}::uuid and l.at >= x.answered_at))
      select ${questionJson} as asked, x.report, o.name as "organisationName", r.period_key as "periodKey", r.unit_id as unit,
        r.commune_id as commune, r.province_id as province, w.definition->'authors' as authors,
        coalesce((select concat_ws(' ', concat_ws('.', s.code, i.no), i.name) from indicators i left join sections s on s.id = i.section_id where i.id = x.row),
          (select concat_ws(' ', concat_ws('.', s.code, t.no), coalesce(nullif(t.subtask, ''), t.name)) from tasks t left join sections s on s.id = t.section_id
            where t.id = x.row)) as "rowName"
      from found join explanations x on x.id = found.id left join users a on a.id = x.asked_by left join users b on b.id = x.answered_by
        join reports r on r.id = x.report join organisations o on o.id = r.organisation_id
        join approval_instances n on n.report = r.id join workflow_versions w on w.id = n.workflow_version
      order by x.asked_at, x.id limit ${LIMIT}`,
  )
}
