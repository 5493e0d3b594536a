import { ok } from '../asks'
import type { Line } from '../types'

/** A report as a form; bare: its head with its ladder, its indicator rows and its task rows. */
export const form = ({ token, report }: { token: string; report: string }): Omit<Line, 'name'> => ({
  budget: 6,
  rounds: 60,
  own: async ({ ask }) => {
    await ok(ask({ method: 'GET', path: `/api/reports/${report}/form`, token }))
  },
  bare: async ({ sql }) => {
    const head = await sql.query(
      `select r.*, o.name as organisation_name, p.locks_at, n.state as ladder, w.definition,
          (select q.id from reports q where q.plan_id = r.plan_id and q.organisation_id = r.organisation_id and q.is_current
            and q.period_end < r.period_end order by q.period_end desc limit 1) as previous
        from reports r join organisations o on o.id = r.organisation_id join reporting_periods p on p.id = r.period_id
          join approval_instances n on n.report = r.id join workflow_versions w on w.id = n.workflow_version
        where r.id = $1`,
      [report],
    )
    const both = [report, head.rows[0].previous]
    await sql.query(
      `select i.id, i.no, i.name, i.unit, i.kind, i.basis, i.ratio, i.required, s.code, s.title, v.*, l.value as last_value,
          l.numerator as last_numerator, l.denominator as last_denominator, l.boolean as last_boolean, l.text as last_text, l.date as last_date,
          l.document_number as last_number, l.document_date as last_document_date,
          (select json_agg(t) from (select comparator, value, upper, text, due_on, valid_from from targets t where t.indicator_id = i.id) t) as targets,
          (select count(distinct reporter_id) from responsibilities a where a.indicator_id = i.id and a.kind = 'lead') as leads
        from report_values v join indicators i on i.id = v.indicator left join sections s on s.id = i.section_id
          left join report_values l on l.report = $2 and l.indicator = v.indicator
        where v.report = $1 order by i.position`,
      both,
    )
    await sql.query(
      `select t.id, t.no, t.sub_no, t.name, t.subtask, t.output, t.kpi, t.required, t.deadline_text, t.deadline_end, t.recurring, s.code, s.title, u.*,
          l.status as last_status, l.progress as last_progress, l.result as last_result, l.difficulty as last_difficulty,
          (select json_agg(m) from (select date, text from tasks_milestones m where m._parent_id = t.id) m) as milestones,
          (select count(distinct reporter_id) from responsibilities a where a.task_id = t.id and a.kind = 'lead') as leads
        from task_updates u join tasks t on t.id = u.task left join sections s on s.id = t.section_id
          left join task_updates l on l.report = $2 and l.task = u.task
        where u.report = $1 order by t.position`,
      both,
    )
  },
})
