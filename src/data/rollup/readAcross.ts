import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Assessment, Kind, Light, Reported, Target } from '@/domain/indicator/types'
import { rowsOf, type Db } from '../session'
import { inProvince, officialColumns, officialTables } from './officialColumns'

export type AcrossRow = Reported & {
  commune: string
  communeName: string
  plan: string
  indicator: string
  no: string
  name: string
  kind: Kind
  unit: string | null
  targets: (Target & { validFrom: string })[]
  report: string | null
  assessment: Assessment | null
  light: Light | null
  reachedProvince: boolean
  communeDueAt: string | null
  /** Of the report that the figure stands in; null without one. */
  version: number | null
  /** When that version was accepted, where it is a correction. */
  correctedAt: string | null
  /** What the version before it said. */
  before: Reported | null
}

type Asked = { db: Db; province: string; period: string; entry: string }

/** One entry of the catalogue in every commune of a province that has it in its plan, by name. One statement. */
export const readAcross = ({ db, province, period, entry }: Asked): Promise<AcrossRow[]> =>
  rowsOf<AcrossRow>(
    db,
    sql`select r.commune_id as commune, o.name as "communeName", r.plan_id as plan, i.id as indicator, i.no, i.name, i.kind::text as kind, i.unit,
        coalesce((select json_agg(json_build_object('comparator', t.comparator, 'value', t.value, 'upper', t.upper, 'text', t.text,
            'dueOn', to_char(t.due_on at time zone 'UTC', 'YYYY-MM-DD'), 'validFrom', to_char(t.valid_from at time zone 'UTC', 'YYYY-MM-DD'))
            order by t.due_on, t.valid_from) from targets t where t.indicator_id = i.id), '[]'::json) as targets, ${officialColumns},
        w.version::int as version, (select to_json(max(a.at) at time zone 'UTC')#>>'{}' || 'Z' from approval_events a
          where a.report = w.id and a.type = 'approve' and w.version > 1) as "correctedAt",
        (select json_build_object('value', b.value, 'numerator', b.numerator, 'denominator', b.denominator, 'boolean', b.boolean, 'text', b.text,
            'date', b.date, 'documentNumber', b.document_number, 'documentDate', b.document_date)
          from report_values b where b.report = w.supersedes_id and b.indicator = v.indicator) as before
      from ${officialTables} join organisations o on o.id = r.commune_id left join reports w on w.id = v.report
      where ${inProvince({ province, period })} and i.catalogue_id = ${entry}::uuid
      order by o.name, r.commune_id, i.position, i.no`,
  )
