import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Kind } from '@/domain/indicator/types'
import type { RollupRule } from '@/domain/rollup/aggregate'
import { rowsOf, type Db } from '../session'

export type CatalogueEntry = {
  id: string
  code: string
  name: string
  unit: string | null
  kind: Kind
  rollupRule: RollupRule
  numeratorLabel: string | null
  denominatorLabel: string | null
}

/** The standard indicators in the order of their codes. */
export const readCatalogue = ({ db }: { db: Db }): Promise<CatalogueEntry[]> =>
  rowsOf<CatalogueEntry>(
    db,
    sql`select id, code, name, unit, kind::text as kind, rollup_rule::text as "rollupRule",
        numerator_label as "numeratorLabel", denominator_label as "denominatorLabel"
      from catalogue order by code`,
  )
