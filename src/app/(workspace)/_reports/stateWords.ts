import type { HomeGroup, HomeReport } from '@/services/report/readHome'
import type { Words } from '../_shell/words'

/** Where a report is and what that asks of the reader. */
export const stateWords = ({
  report,
  group,
  t,
}: {
  report: HomeReport
  group: HomeGroup
  t: Words
}): string => {
  const { state, stepLabel, isLate, isLocked } = report
  if (group === 'decide') return t(isLate ? 'state.decide_late' : 'state.decide')
  if (state === 'submitted')
    return stepLabel === null ? t('state.to_issue') : t('state.waiting', { step: stepLabel })
  if (isLocked) return t('state.locked')
  if (state === 'draft' && isLate) return t('state.late')
  if (state === 'returned' && isLate) return t('state.returned_late')
  return t(`state.${state}`)
}
