import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type StaffPlace = {
  id: string
  name: string
  kind: 'province' | 'commune' | 'unit'
  province: string | null
  commune: string | null
  /** The names of the units of its commune. */
  unitNames: string[]
}

/** An organisation that people are to join or get a unit under; null when there is none. */
export const readStaffPlace = async ({ db, id }: { db: Db; id: string }): Promise<StaffPlace | null> => {
  const [found] = await rowsOf<StaffPlace>(
    db,
    sql`select o.id, o.name, o.kind::text as kind, o.province_id as province, o.commune_id as commune,
        coalesce((select json_agg(u.name order by u.name) from organisations u where u.commune_id = o.commune_id and u.kind = 'unit'), '[]'::json) as "unitNames"
      from organisations o where o.id = ${id}::uuid`,
  )
  return found ?? null
}
