import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import { conditionSql } from '../conditionSql'
import { rowsOf, textArray, type Db } from '../session'

export type ListedPlan = {
  id: string
  title: string
  state: 'draft' | 'in_review' | 'in_force' | 'closed'
  documentNumber: string | null
  documentDate: string | null
  communeName: string
  provinceName: string | null
  indicators: number
  tasks: number
}

type Asked = {
  db: Db
  scope: Condition
  words: readonly string[]
  /** Which of so many rows to read: `from` included, `to` not. */
  rowsOfTotal: (total: number) => { from: number; to: number }
}

const columns = { province: sql`p.province_id`, commune: sql`p.commune_id` }

/** The plans in a scope whose commune, province or number holds all of some folded words. */
const found = ({ scope, words }: Pick<Asked, 'scope' | 'words'>) => sql`from plans p
  join organisations o on o.id = p.commune_id left join organisations v on v.id = p.province_id
  where ${conditionSql({ condition: scope, columns })}
    and concat_ws(' ', o.search_key, v.search_key, lower(p.document_number)) like all (${textArray(words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`))})`

/** The plans in a scope, those in force first, then by place; and how many there are. Two statements. */
export const readPlanList = async ({
  db,
  scope,
  words,
  rowsOfTotal,
}: Asked): Promise<{ total: number; plans: ListedPlan[] }> => {
  const [counted] = await rowsOf<{ total: number }>(
    db,
    sql`select count(*)::int as total ${found({ scope, words })}`,
  )
  const { total } = counted!
  const { from, to } = rowsOfTotal(total)
  const plans = await rowsOf<ListedPlan>(
    db,
    sql`select p.id, p.title, p.state::text as state, p.document_number as "documentNumber",
        to_char(p.document_date at time zone 'UTC', 'YYYY-MM-DD') as "documentDate", o.name as "communeName", v.name as "provinceName",
        (select count(*)::int from indicators i where i.plan_id = p.id) as indicators, (select count(*)::int from tasks t where t.plan_id = p.id) as tasks
      ${found({ scope, words })}
      order by p.state = 'in_force' desc, v.name, o.name, p.plan_from desc, p.id limit ${to - from} offset ${from}`,
  )
  return { total, plans }
}
