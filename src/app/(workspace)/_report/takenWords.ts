import { periodInside } from '../_reports/periodInside'
import type { Words } from '../_shell/words'

type Taken = {
  /** `plan`: its title where the figure is another plan's. */
  from: { periodKey: string; plan: string | null }
  t: Words
}

/** From where a figure was taken over, in words: 'Giữ nguyên từ tháng 10/2026'. */
export const takenWords = ({ from: { periodKey, plan }, t }: Taken): string => {
  const period = periodInside({ key: periodKey, t })
  return plan === null ? t('report.take.taken', { period }) : t('report.take.takenPlan', { period, plan })
}
