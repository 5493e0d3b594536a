import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Kind, Target } from '@/domain/indicator/types'
import { rowsOf, type Db } from '../session'

export type IndicatorHead = {
  kind: Kind
  unit: string | null
  province: string
  commune: string
  targets: (Target & { validFrom: string })[]
}

/** An indicator with where it lies and what it is to reach, by the day it is for; null when there is none. */
export const readIndicator = async ({
  db,
  indicator,
}: {
  db: Db
  indicator: string
}): Promise<IndicatorHead | null> => {
  const [found] = await rowsOf<IndicatorHead>(
    db,
    sql`select i.kind::text as kind, i.unit, i.province_id as province, i.commune_id as commune,
        coalesce((select json_agg(json_build_object('comparator', t.comparator, 'value', t.value, 'upper', t.upper, 'text', t.text,
            'dueOn', to_char(t.due_on at time zone 'UTC', 'YYYY-MM-DD'), 'validFrom', to_char(t.valid_from at time zone 'UTC', 'YYYY-MM-DD'))
            order by t.due_on, t.valid_from)
          from targets t where t.indicator_id = i.id), '[]'::json) as targets
      from indicators i where i.id = ${indicator}::uuid`,
  )
  return found ?? null
}
