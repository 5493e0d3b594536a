import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

const uses: Record<string, (id: string) => SQL> = {
  sections: (id) =>
    sql`exists (select 1 from indicators where section_id = ${id}::uuid) or exists (select 1 from tasks where section_id = ${id}::uuid)`,
  indicators: (id) => sql`exists (select 1 from report_values where indicator = ${id}::uuid)`,
  tasks: (id) => sql`exists (select 1 from task_updates where task = ${id}::uuid)`,
  responsibilities: (id) =>
    sql`exists (select 1 from responsibilities r join reporting_periods p on p.plan_id = r.plan_id where r.id = ${id}::uuid and r.kind = 'lead')`,
  targets: (id) =>
    sql`exists (select 1 from official_values v join targets t on t.indicator_id = v.indicator where t.id = ${id}::uuid)`,
  'budget-items': () => sql`false`,
  'reporting-rules': () => sql`false`,
  'extra-fields': (
    id,
  ) => sql`exists (select 1 from extra_values where field = ${id}::uuid) or exists (select 1 from attachments where extra_field_id = ${id}::uuid)
    or exists (select 1 from extra_fields where shown_when_id = ${id}::uuid)`,
  amendments: (id) =>
    sql`exists (select 1 from targets where amendment_id = ${id}::uuid) or exists (select 1 from task_extensions where amendment = ${id}::uuid)`,
  organisations: (
    id,
  ) => sql`exists (select 1 from organisations where parent_id = ${id}::uuid) or exists (select 1 from reports where organisation_id = ${id}::uuid)
    or exists (select 1 from responsibilities where unit_id = ${id}::uuid or reporter_id = ${id}::uuid) or exists (select 1 from positions where organisation_id = ${id}::uuid)
    or exists (select 1 from users where organisation_id = ${id}::uuid) or exists (select 1 from plans where organisation_id = ${id}::uuid or focal_unit_id = ${id}::uuid)`,
  positions: (id) => sql`exists (select 1 from appointments where position_id = ${id}::uuid)`,
  appointments: (id) =>
    sql`exists (select 1 from appointments where id = ${id}::uuid and state = 'confirmed')`,
  catalogue: (id) => sql`exists (select 1 from indicators where catalogue_id = ${id}::uuid)`,
}

/** Whether anything refers to a configured row, so that it can no longer be deleted. */
export const isRowUsed = async ({
  db,
  record,
  id,
}: {
  db: Db
  record: string
  id: string
}): Promise<boolean> => {
  const use = uses[record]
  if (use === undefined) return true
  const [found] = await rowsOf<{ used: boolean }>(db, sql`select (${use(id)}) as used`)
  return found?.used === true
}
