import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NamedPosition } from '@/domain/approval/mapPositions'
import { arrayOf, rowsOf, type Db } from '../session'

export type PlacedPosition = NamedPosition & { commune: string | null; organisationName: string }

/** Positions of communes, those named by their id, and with a province those of its own offices. */
export const readPositions = ({
  db,
  communes = [],
  province = null,
  positions = [],
}: {
  db: Db
  communes?: readonly string[]
  province?: string | null
  positions?: readonly string[]
}): Promise<PlacedPosition[]> =>
  rowsOf<PlacedPosition>(
    db,
    sql`select p.id, p.title, p.role::text as role, o.kind::text as level, p.commune_id as commune, o.name as "organisationName"
      from positions p join organisations o on o.id = p.organisation_id
      where p.id = any(${arrayOf('uuid', positions)}) or p.commune_id = any(${arrayOf('uuid', communes)})
        or (p.commune_id is null and p.province_id = ${province}::uuid) order by o.kind, o.name, p.title`,
  )
