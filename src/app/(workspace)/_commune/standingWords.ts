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
    case 'waived':
      return t('commune.units.waivedTurn')
    default:
      return t('commune.units.done')
  }
}

type Filled = Pick<BoardReport, 'standing' | 'nothingToReport' | 'filled' | 'rows'>

/** How much of a report has been filled in; of a waived one nothing is expected. */
export const filledWords = ({ standing, nothingToReport, filled, rows }: Filled, t: Words): string => {
  if (standing === 'waived') return t('commune.units.waived')
  return nothingToReport ? t('commune.units.nothing') : t('commune.units.rows', { filled, rows })
}
