import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ExtraRow } from '@/domain/report/extra/types'
import { keyedRowsOf, type Db } from '../session'

export type StoredExtra = ExtraRow & { enteredBy: string | null; enteredAt: string | null }

/**
 * The extra fields that a report is asked for, in the plan's order, with what stands in them; retired ones only where
 * something does. Files of an earlier accepted version of the report count for the later ones. One statement.
 */
export const readExtraRows = ({ db, report }: { db: Db; report: string }): Promise<StoredExtra[]> =>
  keyedRowsOf<StoredExtra>(
    db,
    sql`select f.id, f.title, f.hint, f.kind::text as kind, coalesce(f.required, false) as required, coalesce(f.retired, false) as retired,
        coalesce((select json_agg(c.text order by c."order") from extra_fields_texts c where c.parent_id = f.id and c.path = 'choices'), '[]') as choices,
        case when f.shown_when_id is not null then json_build_object('field', f.shown_when_id, 'value', coalesce(f.shown_when_value, '')) end as "shownWhen",
        case when v.report is not null then json_build_object('text', v.text, 'number', v.number, 'date', v.date) end as current,
        a.files, v.entered_by as "enteredBy", to_json(v.entered_at at time zone 'UTC')#>>'{}' || 'Z' as "enteredAt"
      from reports r join extra_fields f on f.plan_id = r.plan_id and f.level::text in (r.level::text, 'both')
        left join extra_values v on v.report = r.id and v.field = f.id
        cross join lateral (select count(*)::int as files from attachments a join reports w on w.id = a.report_id
          where a.extra_field_id = f.id and w.plan_id = r.plan_id and w.organisation_id = r.organisation_id and w.period_key = r.period_key
            and (w.id = r.id or (w.version < r.version and w.state = 'approved'))) a
      where r.id = ${report}::uuid
        and (not coalesce(f.retired, false) or v.text is not null or v.number is not null or v.date is not null or a.files > 0)
      order by f.position, f.created_at`,
  )
