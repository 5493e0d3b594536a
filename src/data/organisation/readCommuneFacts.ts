import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import type { CommuneFacts } from '@/domain/organisation/communeSetup'
import { conditionSql } from '../conditionSql'
import { rowsOf, type Db } from '../session'

export type CommuneRow = CommuneFacts & { id: string; name: string; province: string | null }

const facts = sql`coalesce(h.people, false) as "hasPeople", coalesce(p.draft, false) as "hasDraft",
  coalesce(p.in_force, false) as "hasPlanInForce", coalesce(p.period, false) as "hasPeriod"`

const communes = (condition: Condition): SQL => sql`organisations c
  left join organisations v on v.id = c.province_id
  left join (select commune_id, true as people from users where commune_id is not null group by commune_id) h on h.commune_id = c.id
  left join (select l.commune_id, bool_or(l.state = 'draft') as draft, bool_or(l.state = 'in_force') as in_force,
      bool_or(exists (select 1 from reporting_periods r where r.plan_id = l.id)) as period
    from plans l where l.state <> 'closed' group by l.commune_id) p on p.commune_id = c.id
  where c.kind = 'commune' and c.closed_on is null
    and ${conditionSql({ condition, columns: { id: sql`null::uuid`, commune: sql`c.id`, province: sql`c.province_id` } })}`

/** How many communes of a scope are in which situation. */
export const countCommuneFacts = ({
  db,
  condition,
}: {
  db: Db
  condition: Condition
}): Promise<(CommuneFacts & { communes: number })[]> =>
  rowsOf(db, sql`select ${facts}, count(*)::int as communes from ${communes(condition)} group by 1, 2, 3, 4`)

/** The communes of a scope in which somebody has begun, by name. */
export const readBegunCommunes = ({
  db,
  condition,
  limit,
}: {
  db: Db
  condition: Condition
  limit: number
}): Promise<CommuneRow[]> =>
  rowsOf(
    db,
    sql`select c.id, c.name, v.name as province, ${facts} from ${communes(condition)}
      and (h.people or p.commune_id is not null) order by v.name, c.name limit ${limit}`,
  )
