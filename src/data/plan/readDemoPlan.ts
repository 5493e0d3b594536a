import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

/** The oldest plan of a commune, by the commune's official code, and the short names of its units by id. */
export const readDemoPlan = async ({
  db,
  communeCode,
}: {
  db: Db
  communeCode: string
}): Promise<{ plan: string; shortOf: Record<string, string> }> => {
  const [found] = await rowsOf<{ plan: string; shortOf: Record<string, string> }>(
    db,
    sql`select p.id as plan, (select json_object_agg(u.id, u.short_name) from organisations u where u.commune_id = o.id and u.kind = 'unit') as "shortOf"
      from organisations o join plans p on p.organisation_id = o.id where o.admin_code = ${communeCode} order by p.created_at limit 1`,
  )
  if (found === undefined) throw new Error(`no plan of commune ${communeCode}`)
  return found
}
