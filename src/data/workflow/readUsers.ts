import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The communes whose people a ladder asks: its own commune, and those with a plan that takes it and has not ended. */
export const readUsers = async ({ db, ladder }: { db: Db; ladder: string }): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`select w.commune_id as id from workflows w where w.id = ${ladder}::uuid and w.commune_id is not null
      union select p.commune_id from plans p where p.state <> 'closed' and ${ladder}::uuid in (p.unit_ladder_id, p.commune_ladder_id, p.plan_ladder_id)
      order by 1`,
  )
  return rows.map(({ id }) => id)
}
