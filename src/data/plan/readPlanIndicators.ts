import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Kind, Target } from '@/domain/indicator/types'
import type { Owner } from '@/domain/plan/owners'
import { keyedRowsOf, type Db } from '../session'
import { ownersOf } from './ownersOf'

export type PlanIndicator = {
  id: string
  section: string | null
  no: string
  name: string
  unit: string | null
  kind: Kind
  /** `amendment`: number of the document that orders it. */
  targets: (Target & { validFrom: string; amendment: string | null })[]
  owners: Owner[]
}

/** The indicators of a plan in the order of the document, each with its targets and owners. One statement. */
export const readPlanIndicators = ({ db, plan }: { db: Db; plan: string }): Promise<PlanIndicator[]> =>
  keyedRowsOf<PlanIndicator>(
    db,
    sql`select i.id, i.section_id as section, i.no, i.name, i.unit, i.kind::text as kind,
        coalesce((select json_agg(json_build_object('comparator', t.comparator, 'value', t.value, 'upper', t.upper, 'text', t.text,
            'dueOn', to_char(t.due_on at time zone 'UTC', 'YYYY-MM-DD'), 'validFrom', to_char(t.valid_from at time zone 'UTC', 'YYYY-MM-DD'),
            'amendment', m.document_number) order by t.due_on, t.valid_from)
          from targets t left join amendments m on m.id = t.amendment_id where t.indicator_id = i.id), '[]'::json) as targets, ${ownersOf('indicator_id', 'i.id')}
      from indicators i where i.plan_id = ${plan}::uuid order by i.position, i.no`,
  )
