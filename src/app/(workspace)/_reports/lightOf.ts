import type { HomeGroup, HomeReport } from '@/services/report/readHome'
import type { Light } from '../_shell/Mark'

/** The light beside the words of a report's state: red asks for work that is late, yellow for work, blue is on its way. */
export const lightOf = ({ report, group }: { report: HomeReport; group: HomeGroup }): Light => {
  if (report.isLate || report.isLocked) return 'red'
  if (group === 'decide') return 'yellow'
  if (group === 'returned') return 'yellow'
  if (group === 'sent') return 'blue'
  if (report.state === 'approved') return 'green'
  return 'grey'
}
