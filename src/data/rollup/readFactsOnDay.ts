import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Assessment, Basis, Kind, Light, Target } from '@/domain/indicator/types'
import type { OfficialFact } from '@/domain/rollup/figureOnDay'
import { arrayOf, rowsOf, type Db } from '../session'

export type FactsOfRow = {
  commune: string
  communeName: string
  plan: string
  indicator: string
  /** Id of the entry of the catalogue. */
  entry: string
  no: string
  name: string
  kind: Kind
  unit: string | null
  basis: Basis
  targets: (Target & { validFrom: string })[]
  facts: (OfficialFact & { assessment: Assessment; light: Light; report: string })[]
}

type Asked = {
  db: Db
  province: string
  day: string
  entries: readonly string[]
  /** Null for all of the province. */
  communes: readonly string[] | null
}

/**
 * The indicators that stand for some entries of the catalogue in plans that are or were in force on a day, each with
 * all that was official by then. One statement, however many communes.
 */
export const readFactsOnDay = ({ db, province, day, entries, communes }: Asked): Promise<FactsOfRow[]> =>
  rowsOf<FactsOfRow>(
    db,
    sql`select o.id as commune, o.name as "communeName", p.id as plan, i.id as indicator, i.catalogue_id as entry, i.no, i.name, i.kind::text as kind,
        i.unit, i.basis::text as basis,
        coalesce((select json_agg(json_build_object('comparator', t.comparator, 'value', t.value, 'upper', t.upper, 'text', t.text,
            'dueOn', to_char(t.due_on at time zone 'UTC', 'YYYY-MM-DD'), 'validFrom', to_char(t.valid_from at time zone 'UTC', 'YYYY-MM-DD'))
            order by t.due_on, t.valid_from) from targets t where t.indicator_id = i.id), '[]'::json) as targets,
        coalesce((select json_agg(json_build_object('period', v.period, 'frequency', v.frequency, 'end', v."end", 'assessment', v.assessment,
            'light', v.light, 'report', v.report, 'reported', json_build_object('value', v.value, 'numerator', v.numerator, 'denominator', v.denominator,
              'boolean', v.boolean, 'text', v.text, 'date', v.date, 'documentNumber', v.document_number, 'documentDate', v.document_date)))
          from official_values v where v.indicator = i.id and v.commune = o.id and v."end" <= ${day}::date), '[]'::json) as facts
      from indicators i join plans p on p.id = i.plan_id join organisations o on o.id = p.commune_id
      where i.province_id = ${province}::uuid and i.catalogue_id = any(${arrayOf('uuid', entries)}) and p.state in ('in_force', 'closed')
        and (p.plan_from at time zone 'UTC')::date <= ${day}::date
        ${communes === null ? sql`` : sql`and o.id = any(${arrayOf('uuid', communes)})`}
      order by o.name, o.id, i.position, i.no`,
  )
