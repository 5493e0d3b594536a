import type { Standing } from '@/domain/rollup/communeStanding'
import type { Light } from '../_shell/Mark'

/** The colour beside the words for where a commune stands. */
export const standingLight: Record<Standing, Light> = {
  overdue: 'red',
  returned: 'yellow',
  rejected: 'red',
  to_receive: 'blue',
  to_issue: 'blue',
  not_sent: 'grey',
  not_opened: 'grey',
  accepted: 'green',
  no_plan: 'grey',
}
