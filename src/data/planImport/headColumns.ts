import { sql } from '@payloadcms/db-postgres/drizzle'
import { momentText } from '../momentText'

/** The columns of an `ImportHead`, of `plan_imports i`. */
export const headColumns = sql`i.id, i.commune, o.name as "communeName", i.province, i.into_plan as into, i.plan,
  p.label as "planLabel", i.state, i.revision, i.file_name as "fileName", i.created_by as "createdBy",
  c.name as "createdByName", ${momentText('i.created_at')} as "createdAt", u.name as "updatedByName",
  ${momentText('i.updated_at')} as "updatedAt"`

/** What `headColumns` are read from. */
export const headSource = sql`plan_imports i join organisations o on o.id = i.commune join users c on c.id = i.created_by
  join users u on u.id = i.updated_by left join plans p on p.id = coalesce(i.plan, i.into_plan)`
