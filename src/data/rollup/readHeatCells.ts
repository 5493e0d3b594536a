import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Assessment, Kind, Light, Reported } from '@/domain/indicator/types'
import { arrayOf, rowsOf, type Db } from '../session'
import { inProvince, officialColumns, officialTables } from './officialColumns'

export type HeatCell = Reported & {
  commune: string
  indicator: string
  /** Id of the entry of the catalogue. */
  entry: string
  kind: Kind
  unit: string | null
  report: string | null
  assessment: Assessment | null
  light: Light | null
  reachedProvince: boolean
  communeDueAt: string | null
}

type Asked = {
  db: Db
  province: string
  period: string
  entries: readonly string[]
  communes: readonly string[]
}

/** The figures of some communes for some entries of the catalogue in a period, in one statement. */
export const readHeatCells = ({ db, province, period, entries, communes }: Asked): Promise<HeatCell[]> =>
  rowsOf<HeatCell>(
    db,
    sql`select r.commune_id as commune, i.id as indicator, i.catalogue_id as entry, i.kind::text as kind, i.unit, ${officialColumns}
      from ${officialTables}
      where ${inProvince({ province, period })} and r.commune_id = any(${arrayOf('uuid', communes)})
        and i.catalogue_id = any(${arrayOf('uuid', entries)})
      order by r.commune_id, i.position, i.no`,
  )
