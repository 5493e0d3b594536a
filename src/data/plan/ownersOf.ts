import { sql } from '@payloadcms/db-postgres/drizzle'

/** The owners of a row of a plan as JSON, leads first, in the order of the document. */
export const ownersOf = (column: 'indicator_id' | 'task_id', key: string) =>
  sql.raw(`coalesce((select json_agg(json_build_object('kind', s.kind, 'nature', s.nature, 'unit', s.unit_id, 'unitName', u.name,
      'reporter', s.reporter_id, 'reporterName', q.name, 'raw', nullif(s.raw_text, ''), 'confirmed', s.confirmed) order by s.kind, s."order", s.id)
    from responsibilities s left join organisations u on u.id = s.unit_id left join organisations q on q.id = s.reporter_id
    where s.${column} = ${key}), '[]'::json) as owners`)
