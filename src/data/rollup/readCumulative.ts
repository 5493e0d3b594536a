import { sql } from '@payloadcms/db-postgres/drizzle'
import { arrayOf, rowsOf, type Db } from '../session'

type Asked = {
  db: Db
  indicators: readonly string[]
  commune: string
  frequency: string
  before: string
  from: string
}

/** For flows: the sum of the official figures of earlier periods of the same kind since the plan began, by indicator. */
export const readCumulative = async ({
  db,
  indicators,
  commune,
  frequency,
  before,
  from,
}: Asked): Promise<Map<string, number>> => {
  if (indicators.length === 0) return new Map()
  const sums = await rowsOf<{ indicator: string; total: number | null }>(
    db,
    sql`select indicator, sum(value)::float8 as total from official_values
      where indicator = any(${arrayOf('uuid', indicators)}) and commune = ${commune}::uuid and frequency = ${frequency}
        and "end" < ${before}::date and "end" >= ${from}::date and value is not null group by indicator`,
  )
  return new Map(
    sums.flatMap(({ indicator, total }) => (total === null ? [] : [[indicator, total] as const])),
  )
}
