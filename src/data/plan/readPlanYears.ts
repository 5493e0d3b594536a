import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The first and last day of a plan as they are stored (noon UTC); null when there is no such plan. */
export const readPlanYears = async ({
  db,
  plan,
}: {
  db: Db
  plan: string
}): Promise<{ planFrom: string; planTo: string } | null> => {
  const [found] = await rowsOf<{ planFrom: string; planTo: string }>(
    db,
    sql`select to_json(plan_from at time zone 'UTC')#>>'{}' || 'Z' as "planFrom", to_json(plan_to at time zone 'UTC')#>>'{}' || 'Z' as "planTo"
      from plans where id = ${plan}::uuid`,
  )
  return found ?? null
}
