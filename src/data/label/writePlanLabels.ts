import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'
import { writeLabels } from './writeLabels'
import { writeResponsibilityLabels } from './writeResponsibilityLabels'

/** A number as Vietnamese writes it, without trailing zeros. */
const figure = (column: 'value' | 'upper') => sql.raw(`replace(trim_scale(t.${column})::text, '.', ',')`)

/**
 * Brings the titles of a plan and of all its rows in step with what they say: 'I. Hạ tầng', 'I.3 Tỷ lệ …',
 * 'I.3 Tỷ lệ …: ≥ 60%, 31/12/2026', 'Phòng Kinh tế – I.3 Tỷ lệ …'. Six statements, whatever the number of rows.
 */
export const writePlanLabels = async ({ db, plan }: { db: Db; plan: string }): Promise<void> => {
  const years = sql`concat_ws('–', to_char(p.plan_from at time zone 'UTC', 'YYYY'), nullif(to_char(p.plan_to at time zone 'UTC', 'YYYY'), to_char(p.plan_from at time zone 'UTC', 'YYYY')))`
  await writeLabels({
    db,
    table: 'plans',
    wanted: sql`select p.id, concat_ws(', ', coalesce(nullif(p.issuer, ''), o.name), ${years}, nullif(p.document_number, '')) || ': ' || p.title as label
      from plans p left join organisations o on o.id = p.organisation_id where p.id = ${plan}::uuid`,
  })
  await writeLabels({
    db,
    table: 'sections',
    wanted: sql`select id, code || '. ' || title as label from sections where plan_id = ${plan}::uuid`,
  })
  await writeLabels({
    db,
    table: 'indicators',
    wanted: sql`select i.id, concat_ws('.', s.code, i.no) || ' ' || i.name as label from indicators i left join sections s on s.id = i.section_id where i.plan_id = ${plan}::uuid`,
  })
  await writeLabels({
    db,
    table: 'tasks',
    wanted: sql`select k.id, concat_ws('.', s.code, k.no) || ' ' || coalesce(nullif(k.subtask, ''), k.name) as label
      from tasks k left join sections s on s.id = k.section_id where k.plan_id = ${plan}::uuid`,
  })
  const sign = sql`case t.comparator::text when '>=' then '≥ ' when '<=' then '≤ ' when '>' then '> ' when '<' then '< ' else '' end`
  const percent = sql`case when i.kind = 'percent' or trim(i.unit) = '%' then '%' else '' end`
  const goal = sql`case when i.kind <> 'boolean' and t.comparator is not null and t.value is not null
    then ${sign} || ${figure('value')} || case when t.comparator = 'between' then '–' || coalesce(${figure('upper')}, '…') else '' end || ${percent} end`
  await writeLabels({
    db,
    table: 'targets',
    wanted: sql`select t.id, concat_ws(', ', coalesce(${goal}, nullif(t.text, '')), to_char(t.due_on at time zone 'UTC', 'DD/MM/YYYY')) || ' – ' || i.label as label
      from targets t join indicators i on i.id = t.indicator_id where t.plan_id = ${plan}::uuid`,
  })
  await writeResponsibilityLabels({ db, of: sql`r.plan_id = ${plan}::uuid` })
}
