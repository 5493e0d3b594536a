import { isId } from '@/domain/isId'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { DatedTarget } from '@/domain/plan/acceptsTarget'
import { rowsOf, type Db } from '../session'

export type TargetsJudged = {
  targets: (DatedTarget & { id: string })[]
  /** Of the accepted figures: key of the period, last day whose facts count. */
  periods: { key: string; end: string }[]
  /** The first day of the amendment that is asked for; null where there is none. */
  amendmentFrom: string | null
}

/** What a target of an indicator is checked against: its targets, the periods accepted so far, and an amendment. One statement. */
export const readTargetsJudged = async ({
  db,
  indicator,
  amendment,
}: {
  db: Db
  indicator: string
  amendment: string | null
}): Promise<TargetsJudged> => {
  const named = amendment !== null && isId(amendment) ? amendment : null
  const [found] = await rowsOf<TargetsJudged>(
    db,
    sql`select coalesce((select json_agg(json_build_object('id', t.id, 'comparator', t.comparator, 'value', t.value, 'upper', t.upper,
          'text', nullif(t.text, ''), 'dueOn', to_char(t.due_on at time zone 'UTC', 'YYYY-MM-DD'), 'validFrom', to_char(t.valid_from at time zone 'UTC', 'YYYY-MM-DD')))
        from targets t where t.indicator_id = ${indicator}::uuid), '[]'::json) as targets,
      coalesce((select json_agg(json_build_object('key', v.period, 'end', v."end")) from official_values v where v.indicator = ${indicator}::uuid), '[]'::json) as periods,
      (select to_char(m.valid_from at time zone 'UTC', 'YYYY-MM-DD') from amendments m where m.id = ${named}::uuid) as "amendmentFrom"`,
  )
  return found!
}
