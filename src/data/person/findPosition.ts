import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Role } from '@/domain/access/roles'
import { rowsOf, type Db } from '../session'

/** The position of an organisation with this title and role; null when there is none. */
export const findPosition = async ({
  db,
  organisation,
  role,
  title,
}: {
  db: Db
  organisation: string
  role: Role
  title: string
}): Promise<string | null> => {
  const [found] = await rowsOf<{ id: string }>(
    db,
    sql`select id from positions where organisation_id = ${organisation}::uuid and role::text = ${role} and title = ${title} order by created_at limit 1`,
  )
  return found?.id ?? null
}
