import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DraftOwner } from '@/domain/planImport/types'
import { rowsOf, type Db } from '../session'

type Asked = {
  db: Db
  plan: string
  row: { id: string; list: 'indicator' | 'task' }
  owners: readonly DraftOwner[]
}

/**
 * Replaces who leads and coordinates a row: those in order become others, more are added, and what is left over goes,
 * but for leads once a period has been opened, because reports were made for them. @returns whether nothing was left over
 */
export const changeOwners = async ({ db, plan, row, owners }: Asked): Promise<boolean> => {
  const column = sql.identifier(row.list === 'indicator' ? 'indicator_id' : 'task_id')
  const records = JSON.stringify(
    (['lead', 'coordinate'] as const).flatMap((kind) =>
      owners.filter((owner) => owner.kind === kind).map((owner, index) => ({ ...owner, order: index + 1 })),
    ),
  )
  const wanted = sql`jsonb_to_recordset(${records}::jsonb) as r(kind text, "order" int, nature text, unit uuid, reporter uuid, raw text, confirmed boolean)`
  const ranked = sql`select id, kind, row_number() over (partition by kind order by "order", id) as rank from responsibilities where ${column} = ${row.id}::uuid`
  const [{ kept } = { kept: 0 }] = await rowsOf<{ kept: number }>(
    db,
    sql`with stored as (${ranked}), surplus as (select s.id, s.kind from stored s where not exists (select 1 from ${wanted} where r.kind = s.kind::text and r."order" = s.rank)),
        gone as (delete from responsibilities d using surplus s where d.id = s.id
          and (s.kind = 'coordinate' or not exists (select 1 from reporting_periods p where p.plan_id = ${plan}::uuid)) returning d.id)
      select (select count(*)::int from surplus) - (select count(*)::int from gone) as kept`,
  )
  await db.execute(sql`with stored as (${ranked})
    update responsibilities o set "order" = r."order", nature = r.nature::enum_owner_nature, unit_id = r.unit, reporter_id = coalesce(r.reporter, o.reporter_id), raw_text = r.raw,
      confirmed = r.confirmed, updated_at = now()
    from stored s, ${wanted} where o.id = s.id and r.kind = s.kind::text and r."order" = s.rank`)
  await db.execute(sql`insert into responsibilities (id, plan_id, ${column}, kind, "order", nature, unit_id, reporter_id, raw_text, confirmed, province_id, commune_id, updated_at, created_at)
    select gen_random_uuid(), p.id, ${row.id}::uuid, r.kind::enum_responsibility_kind, r."order", r.nature::enum_owner_nature, r.unit, r.reporter, r.raw, r.confirmed, p.province_id, p.commune_id, now(), now()
    from plans p, ${wanted} where p.id = ${plan}::uuid
      and r."order" > (select count(*) from responsibilities s where s.${column} = ${row.id}::uuid and s.kind::text = r.kind)`)
  return kept === 0
}
