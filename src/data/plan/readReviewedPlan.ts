import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PlanState } from '@/domain/plan/mayMoveTo'
import { keyedRowsOf, type Db } from '../session'

/** A plan as its ladder sees it. `ladder`: the one it names. */
export type ReviewedPlan = {
  id: string
  title: string
  state: PlanState
  revision: number
  ladder: string | null
  /** Its last day. */
  planTo: string
  commune: string
  province: string
}

/**
 * A plan as its ladder sees it; null when there is none.
 *
 * @param lock keeps others from changing the plan or its rows until the transaction ends
 */
export const readReviewedPlan = async ({
  db,
  plan,
  lock,
}: {
  db: Db
  plan: string
  lock: boolean
}): Promise<ReviewedPlan | null> => {
  const [found] = await keyedRowsOf<ReviewedPlan>(
    db,
    sql`select p.id, p.title, p.state::text as state, coalesce(p.revision, 0)::int as revision, p.plan_ladder_id as ladder,
        (p.plan_to at time zone 'UTC')::date::text as "planTo", p.commune_id as commune, p.province_id as province
      from plans p where p.id = ${plan}::uuid ${lock ? sql`for no key update` : sql``}`,
  )
  return found ?? null
}
