import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type CurrentPlan = { id: string; planFrom: string; planTo: string }

/** The one plan of a commune that is not closed, with its years as stored moments; null where there are none or several. */
export const readCurrentPlan = async ({
  db,
  commune,
}: {
  db: Db
  commune: string
}): Promise<CurrentPlan | null> => {
  const found = await rowsOf<CurrentPlan>(
    db,
    sql`select id, to_json(plan_from at time zone 'UTC')#>>'{}' || 'Z' as "planFrom", to_json(plan_to at time zone 'UTC')#>>'{}' || 'Z' as "planTo"
      from plans where commune_id = ${commune}::uuid and state <> 'closed' limit 2`,
  )
  return found.length === 1 ? found[0]! : null
}
