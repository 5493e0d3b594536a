import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type CommuneChoice = { id: string; name: string; province: string }

/** The communes of a province, of the whole country where null, or one commune, by name. */
export const readCommunesOf = ({
  db,
  province,
  commune,
}: {
  db: Db
  province: string | null
  commune: string | null
}): Promise<CommuneChoice[]> =>
  rowsOf<CommuneChoice>(
    db,
    sql`select o.id, o.name, o.province_id as province from organisations o where o.kind = 'commune' and o.closed_on is null
      and (${province}::uuid is null or o.province_id = ${province}::uuid) and (${commune}::uuid is null or o.id = ${commune}::uuid)
      and (${province}::uuid is not null or ${commune}::uuid is not null or exists (select 1 from positions p where p.commune_id = o.id))
      order by o.name limit 400`,
  )
