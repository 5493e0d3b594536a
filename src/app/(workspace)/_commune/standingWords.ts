import type { BoardReport } from '@/services/board/boardReports'
import type { Words } from '../_shell/words'

type Standing = Pick<BoardReport, 'standing' | 'stepLabel' | 'level'>

/** Where a report stands, in words. */
export const standingWords = ({ standing, stepLabel }: Standing, t: Words): string =>
  t(`commune.standing.${standing}`, { step: stepLabel ?? '' })

/** Whose turn it is. */
export const turnWords = ({ standing, stepLabel, level }: Standing, t: Words): string => {
  switch (standing) {
    case 'waiting':
      return stepLabel ?? ''
    case 'to_issue':
      return t('commune.units.issueTurn')
    case 'to_send':
    case 'late':
    case 'locked':
    case 'returned':
    case 'returned_late':
      return t(level === 'commune' ? 'commune.units.focalTurn' : 'commune.units.unitTurn')
    default:
      return t('commune.units.done')
  }
}
