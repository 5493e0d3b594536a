import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type PlanDefaults = {
  unitLadder: string | null
  communeLadder: string | null
  province: string | null
  issuer: string | null
}

/** What a new plan of a commune starts with: the shared presets, the province, the commune's name. */
export const readPlanDefaults = async ({
  db,
  commune,
}: {
  db: Db
  commune: string | null
}): Promise<PlanDefaults> => {
  const [found] = await rowsOf<PlanDefaults>(
    db,
    sql`select
      (select id from workflows where preset = 'unit_report' limit 1) as "unitLadder",
      (select id from workflows where preset = 'commune_report' limit 1) as "communeLadder",
      (select province_id from organisations where id = ${commune}::uuid) as province,
      (select name from organisations where id = ${commune}::uuid) as issuer`,
  )
  return found!
}
