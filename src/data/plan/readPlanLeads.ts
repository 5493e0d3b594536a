import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NamedLead } from '@/domain/plan/assignReporters'
import { rowsOf, type Db } from '../session'

export type PlanLeads = {
  focalUnit: string | null
  hasPeriods: boolean
  leads: (NamedLead & { row: string })[]
}

/** Every lead that a plan's rows name, with the plan's focal unit. */
export const readPlanLeads = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanLeads> => {
  const [found] = await rowsOf<PlanLeads>(
    db,
    sql`select p.focal_unit_id as "focalUnit", exists (select 1 from reporting_periods r where r.plan_id = p.id) as "hasPeriods",
        coalesce((select json_agg(json_build_object('id', s.id, 'row', coalesce(s.indicator_id, s.task_id), 'order', s."order", 'nature', s.nature,
            'unit', s.unit_id, 'reportsThrough', u.reports_through_id, 'reporter', s.reporter_id, 'confirmed', s.confirmed))
          from responsibilities s left join organisations u on u.id = s.unit_id where s.plan_id = p.id and s.kind = 'lead'), '[]'::json) as leads
      from plans p where p.id = ${plan}::uuid`,
  )
  return found!
}
