import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** Rows that something is open in: how many, and the first of them by name. */
export type OpenRows = { count: number; first: { id: string; name: string }[] }

const SHOWN = 3

/** `OpenRows` of a query that gives `id`, `name` and `rank`, as one column. */
export const openRows = (rows: SQL): SQL =>
  sql`(select json_build_object('count', count(*)::int, 'first', coalesce(json_agg(json_build_object('id', id, 'name', name) order by n) filter (where n <= ${SHOWN}), '[]'::json))
    from (select id, name, row_number() over (order by rank, name, id) as n from (${rows}) asked) numbered)`
