import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ExtraValue } from '@/domain/report/extra/types'
import { keyedRowsOf, type Db } from '../session'

export type UnitExtra = { field: string; title: string; answers: { unit: string; current: ExtraValue }[] }

/** What the approved unit reports behind a commune report say in the plan's extra fields, by field. One statement. */
export const readUnitExtras = ({ db, report }: { db: Db; report: string }): Promise<UnitExtra[]> =>
  keyedRowsOf<UnitExtra>(
    db,
    sql`select f.id as field, f.title, json_agg(json_build_object('unit', o.name,
          'current', json_build_object('text', v.text, 'number', v.number, 'date', v.date)) order by o.name) as answers
      from reports r join reports c on c.plan_id = r.plan_id and c.period_key = r.period_key and c.level = 'unit' and c.is_current
          and c.state = 'approved'
        join extra_values v on v.report = c.id and (v.text is not null or v.number is not null or v.date is not null)
        join extra_fields f on f.id = v.field join organisations o on o.id = c.organisation_id
      where r.id = ${report}::uuid group by f.id order by f.position, f.created_at`,
  )
