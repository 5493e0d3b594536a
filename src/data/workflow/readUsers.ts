import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type LadderUser = { commune: string; province: string | null }

/** The communes whose people a ladder asks: its own commune, and those with a plan that takes it and has not ended. */
export const readUsers = ({ db, ladder }: { db: Db; ladder: string }): Promise<LadderUser[]> =>
  rowsOf<LadderUser>(
    db,
    sql`select o.id as commune, o.province_id as province from organisations o where o.id in (
        select w.commune_id from workflows w where w.id = ${ladder}::uuid and w.commune_id is not null
        union select p.commune_id from plans p where p.state <> 'closed' and ${ladder}::uuid in (p.unit_ladder_id, p.commune_ladder_id, p.plan_ladder_id))
      order by 1`,
  )
