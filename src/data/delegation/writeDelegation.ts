import { sql } from '@payloadcms/db-postgres/drizzle'
import { scopeKey } from '@/domain/delegation/scopeKey'
import type { Place, Terms } from '@/domain/delegation/types'
import { rowsOf, textArray, type Db } from '../session'

/** Writes a delegation in the running transaction and gives its id. */
export const writeDelegation = async ({
  db,
  terms,
  place,
  by,
}: {
  db: Db
  terms: Terms
  place: Place
  by: string
}): Promise<string> => {
  const [made] = await rowsOf<{ id: string }>(
    db,
    sql`insert into delegations (principal, substitute, document_types, steps, unit, scope, "from", "to", reason, state, commune, province, given_by)
      values (${terms.principal}::uuid, ${terms.substitute}::uuid, ${textArray(terms.documentTypes)}, ${textArray(terms.steps)}, ${terms.unit}::uuid,
        ${scopeKey(terms)}, ${terms.from}::date, ${terms.to}::date, ${terms.reason}, 'active', ${place.commune}::uuid, ${place.province}::uuid, ${by}::uuid)
      returning id`,
  )
  return made!.id
}

/** Ends a delegation now; false where it had ended already. */
export const takeDelegationBack = async ({
  db,
  id,
  by,
}: {
  db: Db
  id: string
  by: string
}): Promise<boolean> => {
  const ended = await rowsOf(
    db,
    sql`update delegations set state = 'taken_back', taken_back_by = ${by}::uuid, taken_back_at = now()
      where id = ${id}::uuid and state = 'active' and "to" >= (now() at time zone 'Asia/Ho_Chi_Minh')::date returning id`,
  )
  return ended.length > 0
}
