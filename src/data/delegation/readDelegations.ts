import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import type { Terms } from '@/domain/delegation/types'
import { conditionSql } from '../conditionSql'
import { rowsOf, type Db } from '../session'
import { anyInForce } from './standIns'

export type Delegation = Terms & {
  id: string
  principalName: string
  substituteName: string
  unitName: string | null
  commune: string | null
  province: string | null
  givenBy: string
  givenByName: string
  givenAt: string
  takenBackByName: string | null
  takenBackAt: string | null
  state: 'active' | 'taken_back'
  /** It reaches something today: both still hold the posts it rests on. */
  isInForce: boolean
}

const columns: Record<string, SQL> = {
  id: sql`d.id`,
  principal: sql`d.principal`,
  substitute: sql`d.substitute`,
  commune: sql`d.commune`,
  province: sql`d.province`,
}

const LIMIT = 200

/** Delegations in a scope that have not ended long ago, the newest first. One statement. */
export const readDelegations = ({ db, scope }: { db: Db; scope: Condition }): Promise<Delegation[]> =>
  rowsOf<Delegation>(
    db,
    sql`select d.id, d.principal, p.name as "principalName", d.substitute, s.name as "substituteName", to_json(d.document_types) as "documentTypes",
        to_json(d.steps) as steps, d.unit, o.name as "unitName", d."from"::text as "from", d."to"::text as "to", d.reason, d.commune, d.province,
        d.given_by as "givenBy", g.name as "givenByName", to_json(d.given_at at time zone 'UTC')#>>'{}' || 'Z' as "givenAt",
        t.name as "takenBackByName", to_json(d.taken_back_at at time zone 'UTC')#>>'{}' || 'Z' as "takenBackAt", d.state,
        exists (select 1 from ${anyInForce} f where f.id = d.id) as "isInForce"
      from delegations d join users p on p.id = d.principal join users s on s.id = d.substitute join users g on g.id = d.given_by
        left join users t on t.id = d.taken_back_by left join organisations o on o.id = d.unit
      where ${conditionSql({ condition: scope, columns })} order by d.given_at desc, d.id limit ${LIMIT}`,
  )
