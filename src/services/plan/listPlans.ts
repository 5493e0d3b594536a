import type { Actor } from '@/domain/access/actor'
import { scopeOf } from '@/domain/access/scopeOf'
import { pagesOf, type PageOfRows } from '@/domain/pagesOf'
import { wordsOf } from '@/domain/vietnamese/wordsOf'
import { readPlanList, type ListedPlan } from '@/data/plan/readPlanList'
import type { Db } from '@/data/session'

const ROWS = 50

export type PlanList = { plans: ListedPlan[]; total: number; page: PageOfRows }

/** The plans in somebody's sight, some at a time. Two statements; none and null for who may read no plans at all. */
export const listPlans = async ({
  db,
  actor,
  search,
  page,
}: {
  db: Db
  actor: Actor
  search: string
  page: string | null
}): Promise<PlanList | null> => {
  const scope = scopeOf({ actor, record: 'plans', operation: 'read' })
  if (scope === false) return null
  const placed = (total: number): PageOfRows => pagesOf({ total, size: ROWS, asked: page })
  const { total, plans } = await readPlanList({ db, scope, words: wordsOf(search), rowsOfTotal: placed })
  return { plans, total, page: placed(total) }
}
