import { sql } from '@payloadcms/db-postgres/drizzle'
import { momentText } from '../momentText'
import type { Narrative } from '@/domain/report/narrative'
import type { RowToSettle } from '@/domain/report/settleRow'
import { rowsOf, type Db } from '../session'
import { figureJson, updateJson } from './saidJson'

/** Where what stands in a commune's row came from. */
const ownOf = (alias: string) =>
  sql`${sql.raw(`${alias}.chosen_source as chosen, ${alias}.source`)}, ${momentText(`${alias}.entered_at`)} as "enteredAt"`

export type ChildUnit = { unit: string; name: string; state: string; narrative: Narrative }

/**
 * What the units of a commune report's plan and period say of each of its rows, leads in the order of the document,
 * and their narratives. Three statements.
 */
export const readChildren = async ({
  db,
  report,
}: {
  db: Db
  report: string
}): Promise<{ rows: RowToSettle[]; units: ChildUnit[] }> => {
  const children = sql`child as (select c.* from reports c join reports r on r.id = ${report}::uuid
    where c.plan_id = r.plan_id and c.period_key = r.period_key and c.level = 'unit' and c.is_current)`
  const leadsOf = (column: 'indicator_id' | 'task_id') =>
    sql.raw(`(select min(s."order") as "order", s.reporter_id, s.${column} from responsibilities s
    where s.kind = 'lead' group by s.reporter_id, s.${column})`)
  const values = await rowsOf<RowToSettle>(
    db,
    sql`with ${children}
      select v.indicator as id, 'indicator' as kind, i.joint_rule::text as "jointRule", i.kind::text as "indicatorKind", i.unit, v.is_override as "isOverride",
        ${ownOf('v')}, v.composed is not null as "isComposed", ${figureJson('v')} as current,
        coalesce((select json_agg(json_build_object('unit', c.organisation_id, 'order', coalesce(l."order", 1000), 'reportState', c.state,
            'enteredAt', ${momentText('cv.entered_at')}, 'reported', ${figureJson('cv')}) order by coalesce(l."order", 1000), c.organisation_id)
          from child c join report_values cv on cv.report = c.id and cv.indicator = v.indicator
            left join ${leadsOf('indicator_id')} l on l.reporter_id = c.organisation_id and l.indicator_id = v.indicator), '[]'::json) as leads
      from report_values v join indicators i on i.id = v.indicator where v.report = ${report}::uuid`,
  )
  const tasks = await rowsOf<RowToSettle>(
    db,
    sql`with ${children}
      select v.task as id, 'task' as kind, 'first' as "jointRule", 'text' as "indicatorKind", null as unit, v.is_override as "isOverride",
        ${ownOf('v')}, false as "isComposed", ${updateJson('v')} as current,
        coalesce((select json_agg(json_build_object('unit', c.organisation_id, 'order', coalesce(l."order", 1000), 'reportState', c.state,
            'enteredAt', ${momentText('cv.entered_at')}, 'reported', ${updateJson('cv')})
            order by coalesce(l."order", 1000), c.organisation_id)
          from child c join task_updates cv on cv.report = c.id and cv.task = v.task
            left join ${leadsOf('task_id')} l on l.reporter_id = c.organisation_id and l.task_id = v.task), '[]'::json) as leads
      from task_updates v where v.report = ${report}::uuid`,
  )
  const units = await rowsOf<ChildUnit>(
    db,
    sql`with ${children} select c.organisation_id as unit, o.name, c.state::text as state,
        json_build_object('results', c.narrative_results, 'difficulties', c.narrative_difficulties, 'proposals', c.narrative_proposals,
          'nextSteps', c.narrative_next_steps) as narrative
      from child c join organisations o on o.id = c.organisation_id order by o.name`,
  )
  return { rows: [...values, ...tasks], units }
}
