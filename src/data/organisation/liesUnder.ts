import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** Whether an organisation is another one or lies anywhere below it. */
export const liesUnder = async ({
  db,
  organisation,
  ancestor,
}: {
  db: Db
  organisation: string
  ancestor: string
}): Promise<boolean> => {
  const [found] = await rowsOf<{ found: boolean }>(
    db,
    sql`with recursive up(id, parent_id, depth) as (
        select id, parent_id, 1 from organisations where id = ${organisation}::uuid
        union all select o.id, o.parent_id, up.depth + 1 from organisations o join up on o.id = up.parent_id where up.depth < 20)
      select exists (select 1 from up where id = ${ancestor}::uuid) as found`,
  )
  return found?.found === true
}
