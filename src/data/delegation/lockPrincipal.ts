import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Scope } from '@/domain/delegation/types'
import { rowsOf, type Db } from '../session'

/** What a person has given and not taken back; until the transaction ends nobody gives more in their name. */
export const lockPrincipal = async ({
  db,
  principal,
}: {
  db: Db
  principal: string
}): Promise<(Scope & { from: string; to: string })[]> => {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('delegations ' || ${principal}, 0))`)
  return rowsOf(
    db,
    sql`select to_json(document_types) as "documentTypes", to_json(steps) as steps, unit, "from"::text as "from", "to"::text as "to"
      from delegations where principal = ${principal}::uuid and state = 'active'`,
  )
}
