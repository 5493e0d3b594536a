import type { Reported } from '@/domain/indicator/types'
import type { TaskReport } from '@/domain/task/types'
import { reportedWords } from '../_figures/reportedWords'
import type { Words } from '../_shell/words'
import type { Conflict } from './Conflicts'

type Lead = Conflict['leads'][number]

/** What a lead reported for a row, in words. */
export const leadWords = (
  { kind, indicatorKind, measure }: Conflict,
  { reported }: Lead,
  t: Words,
): string => {
  if (kind === 'indicator')
    return (
      reportedWords({
        kind: indicatorKind,
        unit: measure,
        reported: reported as Reported | null,
        hasUnit: true,
        t,
      }) ?? t('figure.none')
    )
  const { status } = (reported as TaskReport | null) ?? { status: null }
  return status === null ? t('figure.none') : t(`said.status.${status}`)
}
