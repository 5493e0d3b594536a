import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Assessment, Kind, Light, Reported } from '@/domain/indicator/types'
import { rowsOf, type Db } from '../session'
import { inProvince, officialColumns, officialTables } from './officialColumns'

export type SheetFigure = Reported & {
  commune: string
  /** Id of the entry of the catalogue. */
  entry: string
  kind: Kind
  unit: string | null
  end: string
  report: string | null
  assessment: Assessment | null
  light: Light | null
  reachedProvince: boolean
  communeDueAt: string | null
}

/** What all communes of a province say for the catalogue in a period, in one statement. */
export const readSheetFigures = ({
  db,
  province,
  period,
}: {
  db: Db
  province: string
  period: string
}): Promise<SheetFigure[]> =>
  rowsOf<SheetFigure>(
    db,
    sql`select r.commune_id as commune, i.catalogue_id as entry, i.kind::text as kind, i.unit, coalesce(v."end", r.period_end::date)::text as "end", ${officialColumns}
      from ${officialTables}
      where ${inProvince({ province, period })} and i.catalogue_id is not null
      order by r.commune_id, i.position, i.no`,
  )
