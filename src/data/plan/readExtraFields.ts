import { sql } from '@payloadcms/db-postgres/drizzle'
import type { ExtraField } from '@/domain/report/extra/types'
import { rowsOf, type Db } from '../session'

/** `isUsed`: something was entered into it. */
export type ConfiguredField = Pick<ExtraField, 'id' | 'kind' | 'choices' | 'shownWhen'> & { isUsed: boolean }

/** The extra fields of a plan as far as they hang together. One statement. */
export const readExtraFields = ({ db, plan }: { db: Db; plan: string }): Promise<ConfiguredField[]> =>
  rowsOf<ConfiguredField>(
    db,
    sql`select f.id, f.kind::text as kind,
        coalesce((select json_agg(c.text order by c."order") from extra_fields_texts c where c.parent_id = f.id and c.path = 'choices'), '[]') as choices,
        case when f.shown_when_id is not null then json_build_object('field', f.shown_when_id, 'value', coalesce(f.shown_when_value, '')) end as "shownWhen",
        exists (select 1 from extra_values v where v.field = f.id) or exists (select 1 from attachments a where a.extra_field_id = f.id) as "isUsed"
      from extra_fields f where f.plan_id = ${plan}::uuid`,
  )
