import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, textArray, type Db } from '@/data/session'
import { addTexts } from './addTexts'
import type { UnitToWrite } from './unitsToWrite'

/**
 * Writes provinces or communes with their dated names and other codes, in four statements however many there are.
 * The provinces of communes must be there already. Days are kept as noon UTC, like every day that Payload keeps.
 */
export const writeUnits = async ({ db, units }: { db: Db; units: readonly UnitToWrite[] }): Promise<void> => {
  if (units.length === 0) return
  const column = <K extends 'code' | 'parent' | 'name' | 'communeType' | 'searchKey'>(key: K) =>
    arrayOf(
      'text',
      units.map((unit) => unit[key]),
    )
  await db.execute(sql`insert into organisations (id, name, kind, parent_id, admin_code, commune_type, search_key, province_id, commune_id)
    select u.id, u.name, (case when u.parent is null then 'province' else 'commune' end)::enum_organisation_kind, p.id, u.code,
      u.commune_type::enum_commune_type, u.search_key, case when u.parent is null then u.id else p.id end, case when u.parent is not null then u.id end
    from (select uuidv7() as id, r.* from unnest(${column('code')}, ${column('parent')}, ${column('name')}, ${column('communeType')},
        ${column('searchKey')}) as r(code, parent, name, commune_type, search_key)) u
      left join organisations p on p.admin_code = u.parent
    on conflict (admin_code) do update set name = excluded.name, commune_type = excluded.commune_type, search_key = excluded.search_key, updated_at = now()`)

  const names = units.flatMap((unit) => unit.names.map((name) => ({ ...name, code: unit.code })))
  await db.execute(sql`delete from organisations_names where _parent_id in (
    select id from organisations where admin_code = any(${textArray(units.map(({ code }) => code))}))`)
  await db.execute(sql`insert into organisations_names (_order, _parent_id, id, name, commune_type, "from", "to")
    select row_number() over (partition by o.id order by n."from"), o.id, left(replace(gen_random_uuid()::text, '-', ''), 24), n.name,
      n.commune_type::enum_commune_type, (n."from" + time '12:00') at time zone 'UTC', (n."to" + time '12:00') at time zone 'UTC'
    from unnest(${textArray(names.map(({ code }) => code))}, ${textArray(names.map(({ name }) => name))},
        ${arrayOf(
          'text',
          names.map(({ communeType }) => communeType),
        )}, ${arrayOf(
          'date',
          names.map(({ from }) => from),
        )},
        ${arrayOf(
          'date',
          names.map(({ to }) => to),
        )}) as n(code, name, commune_type, "from", "to")
      join organisations o on o.admin_code = n.code`)

  const otherCodes = units.flatMap((unit) => unit.otherCodes.map((text) => ({ key: unit.code, text })))
  await addTexts({ db, owner: 'organisations', path: 'otherCodes', texts: otherCodes })
}
