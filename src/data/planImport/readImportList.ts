import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import { conditionSql } from '../conditionSql'
import { rowsOf, type Db } from '../session'
import { headColumns, headSource } from './headColumns'
import type { ImportHead } from './types'

/** The newest imports in a scope. */
export const readImportList = ({
  db,
  scope,
  limit,
}: {
  db: Db
  scope: Condition
  limit: number
}): Promise<ImportHead[]> =>
  rowsOf<ImportHead>(
    db,
    sql`select ${headColumns} from ${headSource}
      where ${conditionSql({ condition: scope, columns: { province: sql`i.province`, commune: sql`i.commune` } })}
      order by i.state = 'read' desc, i.updated_at desc, i.id limit ${limit}`,
  )
