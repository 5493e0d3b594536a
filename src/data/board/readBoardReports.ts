import { sql } from '@payloadcms/db-postgres/drizzle'
import { momentText } from '../momentText'
import type { Condition } from '@/domain/access/condition'
import { asides } from '@/domain/approval/isAside'
import { conditionSql } from '../conditionSql'
import { extendedUntil } from '../report/extendedUntil'
import { arrayOf, rowsOf, textArray, type Db } from '../session'
import { reportColumns } from './readBoardIndicators'

export type ReportOnBoard = {
  id: string
  plan: string
  period: string
  level: 'unit' | 'commune'
  organisation: string
  organisationName: string
  state: 'draft' | 'submitted' | 'returned' | 'approved' | 'rejected' | 'cancelled'
  step: string | null
  stepLabel: string | null
  dueAt: string | null
  opensAt: string
  locksAt: string | null
  extendedUntil: string | null
  sentAt: string | null
  stepOpenedAt: string | null
  lastActAt: string | null
  /** The focal office goes on without this unit. */
  isWaived: boolean
  nothingToReport: boolean
  documentNumber: string | null
  issuedDate: string | null
  version: number
  /** When a correction was accepted; null for a first version. */
  correctedAt: string | null
}

/** The reports of plans in the given periods that the reader may see, commune reports first, then by name. One statement. */
export const readBoardReports = ({
  db,
  asked,
  reports,
  language,
}: {
  db: Db
  asked: readonly { plan: string; period: string }[]
  reports: Condition
  language: 'vi' | 'en'
}): Promise<ReportOnBoard[]> =>
  rowsOf<ReportOnBoard>(
    db,
    sql`select r.id, r.plan_id as plan, r.period_key as period, r.level::text as level, r.organisation_id as organisation,
        o.name as "organisationName", r.state::text as state, r.step,
        (select s.value->'label'->>${language} from jsonb_array_elements(w.definition->'steps') s where s.value->>'key' = r.step) as "stepLabel",
        ${momentText('r.due_at')} as "dueAt", ${momentText('q.opens_at')} as "opensAt", ${momentText('q.locks_at')} as "locksAt",
        ${momentText(`select min(e.at) from approval_events e where e.report = r.id and e.type = 'submit'`)} as "sentAt",
        ${momentText(`select max(s.opened_at) from approval_slots s where s.report = r.id and s.status = 'open'`)} as "stepOpenedAt",
        (select to_json(max(e.at) at time zone 'UTC')#>>'{}' || 'Z' from approval_events e
          where e.report = r.id and e.type <> all(${textArray(asides)})) as "lastActAt", ${extendedUntil(sql`r.id`)} as "extendedUntil",
        (r.level = 'unit' and exists (select 1 from reports c join approval_instances k on k.report = c.id
          where c.plan_id = r.plan_id and c.period_key = r.period_key and c.level = 'commune' and c.is_current
            and k.state->'waived' ? r.organisation_id::text)) as "isWaived",
        r.nothing_to_report as "nothingToReport", r.document_number as "documentNumber", r.issued_date as "issuedDate", r.version::int as version,
        ${momentText(`select max(e.at) from approval_events e where e.report = r.id and e.type = 'approve' and r.version > 1 and r.state = 'approved'`)} as "correctedAt"
      from unnest(${arrayOf(
        'uuid',
        asked.map(({ plan }) => plan),
      )}, ${arrayOf(
        'text',
        asked.map(({ period }) => period),
      )}) as b(plan, period)
        join reports r on r.plan_id = b.plan and r.period_key = b.period and r.is_current
        join organisations o on o.id = r.organisation_id join reporting_periods q on q.id = r.period_id
        join approval_instances n on n.report = r.id join workflow_versions w on w.id = n.workflow_version
      where ${conditionSql({ condition: reports, columns: reportColumns })}
      order by r.plan_id, r.level desc, o.name, r.organisation_id`,
  )
