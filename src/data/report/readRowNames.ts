import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, rowsOf, type Db } from '../session'

/** Section, number and name of indicators and tasks by id: 'I.3 Tỷ lệ …', of extra fields their title. One statement. */
export const readRowNames = async ({
  db,
  ids,
}: {
  db: Db
  ids: readonly string[]
}): Promise<Record<string, string>> => {
  if (ids.length === 0) return {}
  const found = await rowsOf<{ id: string; name: string }>(
    db,
    sql`select w.id, concat_ws(' ', concat_ws('.', s.code, w.no), w.name) as name
      from (select id, section_id, no, name from indicators where id = any(${arrayOf('uuid', ids)})
        union all select id, section_id, no, coalesce(nullif(subtask, ''), name) from tasks where id = any(${arrayOf('uuid', ids)})
        union all select id, null, null, title from extra_fields where id = any(${arrayOf('uuid', ids)})) w
      left join sections s on s.id = w.section_id`,
  )
  return Object.fromEntries(found.map(({ id, name }) => [id, name]))
}
