import { sql } from '@payloadcms/db-postgres/drizzle'
import { momentText } from '../momentText'
import type { Condition } from '@/domain/access/condition'
import type { Reported } from '@/domain/indicator/types'
import { conditionSql } from '../conditionSql'
import { rowsOf, type Db } from '../session'
import { figureJson } from '../report/saidJson'
import { reportColumns } from './readBoardIndicators'

type Approval = { step: string; name: string | null; at: string }
type Evidence = { id: string; filename: string; description: string | null }

/** What one of the commune's reports says of an indicator, and how it came there. */
export type ReportedFigure = {
  period: string
  start: string
  end: string
  report: string
  isOfficial: boolean
  version: number
  /** What the version said that this one has replaced; null for a first version. */
  before: Reported | null
  reported: Reported
  note: string | null
  reason: string | null
  isOverride: boolean
  enteredBy: string | null
  enteredAt: string | null
  approvals: Approval[]
  evidence: Evidence[]
  /** The unit report it was taken from, as far as the reader may see that; null otherwise. */
  source: {
    report: string
    name: string
    enteredBy: string | null
    enteredAt: string | null
    approvals: Approval[]
    evidence: Evidence[]
  } | null
  /** Name of the unit it was taken from. */
  sourceName: string | null
}

const approvalsOf = (report: string, language: 'vi' | 'en') =>
  sql`coalesce((select json_agg(json_build_object('step', coalesce((select s.value->'label'->>${language} from jsonb_array_elements(w.definition->'steps') s
      where s.value->>'key' = e.step), e.step), 'name', a.name, 'at', ${momentText('e.at')}) order by e.seq)
    from approval_events e join approval_instances n on n.id = e.instance join workflow_versions w on w.id = n.workflow_version
      left join users a on a.id = e.actor
    where e.report = ${sql.raw(report)} and e.type = 'approve'
      and e.seq > coalesce((select max(b.seq) from approval_events b where b.instance = e.instance and b.type in ('return', 'recall', 'withdraw')), -1)), '[]'::json)`

const evidenceOf = (report: string, indicator: string) =>
  sql`coalesce((select json_agg(json_build_object('id', f.id, 'filename', f.filename, 'description', f.description) order by f.created_at, f.id)
    from attachments f where f.report_id = ${sql.raw(report)} and f.indicator_id = ${indicator}::uuid), '[]'::json)`

/**
 * What the commune's current reports say of an indicator, the newest first: who entered it, who approved it since it
 * was last sent back, and its evidence; the same of the unit report behind it. One statement.
 */
export const readIndicatorTrail = ({
  db,
  indicator,
  reports,
  language,
}: {
  db: Db
  indicator: string
  reports: Condition
  language: 'vi' | 'en'
}): Promise<ReportedFigure[]> => {
  const columnsOfChild = {
    province: sql`c.province_id`,
    commune: sql`c.commune_id`,
    unit: sql`c.unit_id`,
    reachedProvince: sql`c.reached_province`,
  }
  return rowsOf<ReportedFigure>(
    db,
    sql`select r.period_key as period, r.period_start as start, r.period_end as "end", r.id as report, r.state = 'approved' as "isOfficial", r.version::int as version,
        (select ${figureJson('b')} from report_values b where b.report = r.supersedes_id and b.indicator = v.indicator) as before,
        ${figureJson('v')} as reported, v.note, v.reason, v.is_override as "isOverride", p.name as "enteredBy", ${momentText('v.entered_at')} as "enteredAt",
        ${approvalsOf('r.id', language)} as approvals, ${evidenceOf('r.id', indicator)} as evidence, o.name as "sourceName",
        (select json_build_object('report', c.id, 'name', o.name, 'enteredBy', cp.name, 'enteredAt', ${momentText('cv.entered_at')},
            'approvals', ${approvalsOf('c.id', language)}, 'evidence', ${evidenceOf('c.id', indicator)})
          from reports c join report_values cv on cv.report = c.id and cv.indicator = v.indicator left join users cp on cp.id = cv.entered_by
          where c.plan_id = r.plan_id and c.period_key = r.period_key and c.level = 'unit' and c.is_current and c.organisation_id = v.source
            and ${conditionSql({ condition: reports, columns: columnsOfChild })}) as source
      from report_values v join reports r on r.id = v.report left join users p on p.id = v.entered_by left join organisations o on o.id = v.source
      where v.indicator = ${indicator}::uuid and r.level = 'commune' and r.is_current and ${conditionSql({ condition: reports, columns: reportColumns })}
      order by r.period_end desc, r.period_start desc`,
  )
}
