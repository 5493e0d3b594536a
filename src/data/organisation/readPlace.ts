import { isId } from '@/domain/isId'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type Place = {
  unit: string | null
  commune: string | null
  province: string | null
  plan: string | null
}

const source = {
  organisations: sql`select case when kind = 'unit' then id end as unit, commune_id as commune, province_id as province, null::uuid as plan from organisations`,
  positions: sql`select case when o.kind = 'unit' then o.id end as unit, o.commune_id as commune, o.province_id as province, null::uuid as plan, p.id
    from positions p left join organisations o on o.id = p.organisation_id`,
  plans: sql`select null::uuid as unit, commune_id as commune, province_id as province, id as plan from plans`,
  indicators: sql`select null::uuid as unit, commune_id as commune, province_id as province, plan_id as plan from indicators`,
  tasks: sql`select null::uuid as unit, commune_id as commune, province_id as province, plan_id as plan from tasks`,
} as const

/** Where a row lies, for the scope of what is made under it; null when there is no such row. */
export const readPlace = async ({
  db,
  record,
  id,
}: {
  db: Db
  record: keyof typeof source
  id: string
}): Promise<Place | null> => {
  const key = record === 'positions' ? sql`p.id` : sql`id`
  if (!isId(id)) return null
  const [place] = await rowsOf<Place>(db, sql`${source[record]} where ${key} = ${id}::uuid`)
  return place ?? null
}
