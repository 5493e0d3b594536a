import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import type { Entry, Fact } from '@/domain/board/types'
import type { Basis, Direction, Kind, Target } from '@/domain/indicator/types'
import { conditionSql } from '../conditionSql'
import { figureJson } from '../report/saidJson'
import { rowsOf, type Db } from '../session'
import { boardsSql, type BoardKey } from './boardsSql'

export type BoardOwner = { id: string; name: string }
export type BoardSection = { id: string; code: string | null; title: string | null }

export type IndicatorOnBoard = {
  plan: string
  id: string
  no: string
  name: string
  unit: string | null
  kind: Kind
  direction: Direction
  basis: Basis
  baseline: number | null
  section: BoardSection | null
  targets: (Target & { validFrom: string })[]
  /** Who reports it, the first-named first; an owner that is no unit stands with who reports for it. */
  owners: BoardOwner[]
  /** Up to the period, the newest first. */
  facts: Fact[]
  /** What the commune's reports say that have not been accepted, as far as the reader may see them, the newest first. */
  entries: Entry[]
}

export const reportColumns = {
  province: sql`r.province_id`,
  commune: sql`r.commune_id`,
  unit: sql`r.unit_id`,
  reachedProvince: sql`r.reached_province`,
}

export const targetsJson = sql`coalesce((select json_agg(json_build_object('comparator', t.comparator, 'value', t.value, 'upper', t.upper, 'text', t.text,
    'dueOn', to_char(t.due_on at time zone 'UTC', 'YYYY-MM-DD'), 'validFrom', to_char(t.valid_from at time zone 'UTC', 'YYYY-MM-DD'))
    order by t.due_on, t.valid_from) from targets t where t.indicator_id = i.id), '[]'::json)`

export const ownersJson = (column: 'indicator_id' | 'task_id', row: string) =>
  sql.raw(`coalesce((select json_agg(json_build_object('id', w.reporter_id, 'name', u.name) order by w."order", u.name)
    from (select s.reporter_id, min(s."order") as "order" from responsibilities s
      where s.${column} = ${row} and s.kind = 'lead' and s.reporter_id is not null group by s.reporter_id) w
    join organisations u on u.id = w.reporter_id), '[]'::json)`)

/** The indicators of plans in the order of the document, with what was accepted and what is reported. One statement. */
export const readBoardIndicators = ({
  db,
  boards,
  official,
  reports,
  only,
}: {
  db: Db
  boards: readonly BoardKey[]
  /** One indicator of those plans instead of all. */
  only?: string
  /** Which accepted figures and which reports the reader may see. */
  official: Condition
  reports: Condition
}): Promise<IndicatorOnBoard[]> =>
  rowsOf<IndicatorOnBoard>(
    db,
    sql`select b.plan, i.id, i.no, i.name, i.unit, i.kind::text as kind, i.direction::text as direction, i.basis::text as basis,
        i.baseline::float8 as baseline, ${targetsJson} as targets, ${ownersJson('indicator_id', 'i.id')} as owners,
        case when sec.id is not null then json_build_object('id', sec.id, 'code', sec.code, 'title', sec.title) end as section,
        coalesce((select json_agg(json_build_object('period', v.period, 'frequency', v.frequency, 'start', v.start, 'end', v."end",
            'reported', ${figureJson('v')}, 'assessment', v.assessment, 'light', v.light, 'report', v.report) order by v."end" desc, v.start desc)
          from official_values v where v.indicator = i.id and v."end" <= b.upto::date
            and ${conditionSql({ condition: official, columns: { province: sql`v.province`, commune: sql`v.commune` } })}), '[]'::json) as facts,
        coalesce((select json_agg(json_build_object('period', r.period_key, 'frequency', q.frequency, 'start', r.period_start, 'end', r.period_end,
            'reported', ${figureJson('e')}, 'report', r.id, 'isReached', r.reached_province) order by r.period_end desc, r.period_start desc)
          from report_values e join reports r on r.id = e.report join reporting_periods q on q.id = r.period_id
          where e.indicator = i.id and r.level = 'commune' and r.is_current and r.state in ('draft', 'returned', 'submitted')
            and r.period_end <= b.upto and ${conditionSql({ condition: reports, columns: reportColumns })}), '[]'::json) as entries
      from ${boardsSql(boards)} join indicators i on i.plan_id = b.plan left join sections sec on sec.id = i.section_id
      ${only === undefined ? sql`` : sql`where i.id = ${only}::uuid`}
      order by b.plan, i.position, i.no`,
  )
