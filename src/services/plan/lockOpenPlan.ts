import { lockPlan } from '@/data/plan/lockPlan'
import type { Db } from '@/data/session'
import { refuseWith } from '../RefusalError'

/** Locks a plan to change it or a row of it. Refuses `plan_in_review`: what is being decided on does not change. */
export const lockOpenPlan = async (asked: {
  db: Db
  of: Parameters<typeof lockPlan>[0]['of']
}): Promise<void> => {
  if ((await lockPlan(asked)) === 'in_review') refuseWith({ kind: 'rule', code: 'plan_in_review' })
}
