import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'
import { writeLabels } from './writeLabels'

/** Brings the titles of responsibilities in step: who leads or coordinates, and which row. `of` picks them from `r`. */
export const writeResponsibilityLabels = ({ db, of }: { db: Db; of: SQL }): Promise<void> =>
  writeLabels({
    db,
    table: 'responsibilities',
    wanted: sql`select r.id, concat_ws(' – ', coalesce(u.name, nullif(r.raw_text, '')), coalesce(i.label, k.label)) as label
      from responsibilities r left join organisations u on u.id = r.unit_id left join indicators i on i.id = r.indicator_id
        left join tasks k on k.id = r.task_id where ${of}`,
  })
