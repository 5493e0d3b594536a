import type { ListedPlan } from '@/data/plan/readPlanList'
import type { Light } from '../_shell/Mark'

/** The colour beside the words for a plan's state. */
export const planStateLight: Record<ListedPlan['state'], Light> = {
  draft: 'yellow',
  in_review: 'yellow',
  in_force: 'green',
  closed: 'grey',
}
