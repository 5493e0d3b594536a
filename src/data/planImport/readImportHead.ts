import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'
import { headColumns, headSource } from './headColumns'
import type { ImportHead } from './types'

/** An import without its texts; null when there is none. */
export const readImportHead = async ({ db, id }: { db: Db; id: string }): Promise<ImportHead | null> => {
  const [found] = await rowsOf<ImportHead>(
    db,
    sql`select ${headColumns} from ${headSource} where i.id = ${id}::uuid`,
  )
  return found ?? null
}
