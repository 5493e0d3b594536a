import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type Ladder = {
  id: string
  name: string
  documentType: 'unit_report' | 'commune_report' | 'plan'
  /** Its name among the product's own; null for one that somebody drew. */
  preset: string | null
}

/** The published ladders that a plan of a commune may choose: the product's own, its province's, its own. */
export const readLadders = ({
  db,
  commune,
  province,
}: {
  db: Db
  commune: string
  province: string
}): Promise<Ladder[]> =>
  rowsOf<Ladder>(
    db,
    sql`select id, name, document_type::text as "documentType", preset from workflows
      where state = 'published' and (owner_id is null or owner_id in (${commune}::uuid, ${province}::uuid)) order by preset nulls last, name`,
  )
