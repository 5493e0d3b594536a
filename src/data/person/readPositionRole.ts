import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Role } from '@/domain/access/roles'
import { rowsOf, type Db } from '../session'

/** The role that a position carries; null when there is no such position. */
export const readPositionRole = async ({
  db,
  position,
}: {
  db: Db
  position: string
}): Promise<Role | null> => {
  const [found] = await rowsOf<{ role: Role }>(
    db,
    sql`select role::text as role from positions where id = ${position}::uuid`,
  )
  return found?.role ?? null
}
