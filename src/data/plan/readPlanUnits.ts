import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, type Db } from '../session'

export type PlanUnit = { name: string; shortName: string | null; aliases: string[] }

/** The units of a commune that plans may name, by name. One statement. */
export const readPlanUnits = ({ db, commune }: { db: Db; commune: string }): Promise<PlanUnit[]> =>
  keyedRowsOf<PlanUnit>(
    db,
    sql`select o.name, nullif(o.short_name, '') as "shortName",
        coalesce((select json_agg(x.text order by x."order") from organisations_texts x where x.parent_id = o.id and x.path = 'aliases'), '[]'::json) as aliases
      from organisations o where o.commune_id = ${commune}::uuid and o.kind = 'unit' and o.closed_on is null order by o.name, o.id`,
  )
