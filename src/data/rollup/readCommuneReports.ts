import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ReportInPeriod } from '@/domain/rollup/communeStanding'
import { extendedUntil } from '../report/extendedUntil'
import { rowsOf, type Db } from '../session'

export type CommuneInPeriod = {
  commune: string
  name: string
  /** Every name of the commune, folded. */
  searchKey: string
  plan: string | null
  planTitle: string | null
  report: string | null
  documentNumber: string | null
  issuedOn: string | null
} & ReportInPeriod

type Asked = { db: Db; province: string; period: { key: string; nominalFrom: string; nominalTo: string } }

/** The keys of the steps that come after the one by which a report reaches the province. */
const provinceSteps = sql`select s.step->>'key' from workflow_versions w
  cross join lateral jsonb_array_elements(w.definition->'steps') with ordinality s(step, place)
  where w.id = n.workflow_version and s.place > (select min(g.place) from jsonb_array_elements(w.definition->'steps') with ordinality g(step, place)
    where (g.step->>'givesReach')::boolean)`

/**
 * Every commune of a province with its plans of a period and the commune report of each, in one statement: without a
 * plan the commune stands alone, with two plans it stands twice.
 */
export const readCommuneReports = ({ db, province, period }: Asked): Promise<CommuneInPeriod[]> =>
  rowsOf<CommuneInPeriod>(
    db,
    sql`select o.id as commune, o.name, coalesce(o.search_key, '') as "searchKey", p.id as plan, p.title as "planTitle", r.id as report,
        r.state::text as state, r.step, coalesce(r.reached_province, false) as "reachedProvince",
        to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "dueAt", ${extendedUntil(sql`r.id`)} as "extendedUntil",
        case when r.reached_province then r.document_number end as "documentNumber", case when r.reached_province then r.issued_date end as "issuedOn",
        r.id is not null and not r.reached_province and exists (select 1 from approval_instances n join approval_events e on e.instance = n.id
          where n.report = r.id and e.type = 'return' and e.step in (${provinceSteps})) as "returnedByProvince"
      from organisations o
        left join (plans p left join reports r on r.plan_id = p.id and r.period_key = ${period.key} and r.level = 'commune' and r.is_current)
          on p.commune_id = o.id and (r.id is not null or (p.state = 'in_force'
            and (p.plan_from at time zone 'UTC')::date <= ${period.nominalTo}::date and (p.plan_to at time zone 'UTC')::date >= ${period.nominalFrom}::date))
      where o.kind = 'commune' and o.province_id = ${province}::uuid and (o.closed_on is null or r.id is not null)
      order by o.name, p.title`,
  )
