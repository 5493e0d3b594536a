import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type PlanDefaults = {
  province: string | null
  issuer: string | null
}

/** What a new plan of a commune starts with: the province it reports to, the commune's name. */
export const readPlanDefaults = async ({
  db,
  commune,
}: {
  db: Db
  commune: string
}): Promise<PlanDefaults | null> => {
  const [found] = await rowsOf<PlanDefaults>(
    db,
    sql`select province_id as province, name as issuer from organisations where id = ${commune}::uuid`,
  )
  return found ?? null
}
