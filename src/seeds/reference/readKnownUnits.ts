import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '@/data/session'
import type { IsoDate } from '@/domain/time'
import type { CommuneType } from './types'

/** A province or commune as the database holds it. `otherNames` are its short name and aliases. */
export type KnownUnit = {
  code: string
  name: string
  otherNames: string[]
  otherCodes: string[]
  names: { name: string; communeType: CommuneType | null; from: IsoDate; to: IsoDate | null }[]
}

/** The provinces and communes with an official code, by that code. One statement. */
export const readKnownUnits = async ({ db }: { db: Db }): Promise<Map<string, KnownUnit>> => {
  const rows = await rowsOf<KnownUnit>(
    db,
    sql`with texts as (
        select parent_id, json_agg(text order by "order") filter (where path = 'aliases') as aliases,
          json_agg(text order by "order") filter (where path = 'otherCodes') as codes
        from organisations_texts group by parent_id),
      dated as (
        select _parent_id as parent_id, json_agg(json_build_object('name', name, 'communeType', commune_type,
          'from', to_char("from" at time zone 'UTC', 'YYYY-MM-DD'), 'to', to_char("to" at time zone 'UTC', 'YYYY-MM-DD')) order by _order) as names
        from organisations_names group by _parent_id)
      select o.admin_code as code, o.name, coalesce(d.names, '[]') as names, coalesce(t.codes, '[]') as "otherCodes",
        (case when o.short_name is null then '[]'::jsonb else jsonb_build_array(o.short_name) end) || coalesce(t.aliases::jsonb, '[]') as "otherNames"
      from organisations o left join texts t on t.parent_id = o.id left join dated d on d.parent_id = o.id
      where o.kind in ('province', 'commune') and o.admin_code is not null`,
  )
  return new Map(rows.map((row) => [row.code, row]))
}
