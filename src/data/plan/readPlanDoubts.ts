import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'
import { heldNow } from '../person/readAppointments'

/** What a plan can be in force without, but somebody should look at; counts of rows. */
export type PlanDoubts = {
  /** Indicators without any target: they are never assessed. */
  withoutTarget: number
  /** Leads that are no unit (a collective, somebody outside, nobody) and that no one has confirmed. */
  undecidedOwners: number
  /** Reporting rules that the document does not state. */
  assumedRules: number
  /** Units that report rows but in which nobody holds a position now. */
  unstaffedUnits: { id: string; name: string }[]
}

/** What is doubtful in a plan's set-up, in one statement. */
export const readPlanDoubts = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanDoubts> => {
  const [found] = await rowsOf<PlanDoubts>(
    db,
    sql`select (select count(*)::int from indicators i where i.plan_id = p.id and not exists (select 1 from targets t where t.indicator_id = i.id)) as "withoutTarget",
        (select count(*)::int from responsibilities s where s.plan_id = p.id and s.kind = 'lead' and s.nature <> 'unit' and not s.confirmed) as "undecidedOwners",
        (select count(*)::int from reporting_rules r where r.plan_id = p.id and r.assumed) as "assumedRules",
        coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name) from organisations u
          where u.id in (select s.reporter_id from responsibilities s where s.plan_id = p.id and s.kind = 'lead')
            and not exists (select 1 from appointments a join positions q on q.id = a.position_id where q.organisation_id = u.id and ${heldNow})), '[]'::json) as "unstaffedUnits"
      from plans p where p.id = ${plan}::uuid`,
  )
  return found!
}
