import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type CatalogueNames = {
  code: string
  name: string
  unit: string | null
  /** Its aliases, and every name that a plan's indicator was linked to it under: what people confirmed is remembered. */
  aliases: string[]
}

/** The standard indicators with every name they are known by. One statement. */
export const readCatalogueNames = ({ db }: { db: Db }): Promise<CatalogueNames[]> =>
  rowsOf<CatalogueNames>(
    db,
    sql`select c.code, c.name, c.unit,
        array(select t.text from catalogue_texts t where t.parent_id = c.id and t.path = 'aliases'
          union select i.name from indicators i where i.catalogue_id = c.id) as aliases
      from catalogue c order by c.code`,
  )
