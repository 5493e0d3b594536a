import type { Composed } from '@/domain/rollup/composed'
import { periodInside } from '../_reports/periodInside'
import type { Words } from '../_shell/words'
import { reportedWords } from './reportedWords'

type Row = {
  composed: Composed
  current: { value: number | null } | null
  basis: 'snapshot' | 'flow'
  unit: string | null
  target: { kind: Parameters<typeof reportedWords>[0]['kind'] }
}

/** Which shorter periods a row's figure came from and which are missing; with the figure itself where another one was entered. */
export const composedWords = ({ row, t }: { row: Row; t: Words }): string => {
  const { composed, current, basis, unit, target } = row
  const names = (keys: readonly string[]): string => keys.map((key) => periodInside({ key, t })).join(', ')
  const isSum = basis === 'flow' && composed.value !== null
  const words = t(isSum ? 'report.compose.sum' : 'report.compose.newest', {
    periods: names(composed.from.map(({ periodKey }) => periodKey)),
  })
  const value = reportedWords({ kind: target.kind, unit, reported: composed, hasUnit: true, t })
  const told =
    current?.value === composed.value || value === null ? words : t('report.compose.other', { words, value })
  return composed.missing.length === 0
    ? told
    : t('report.compose.missing', { words: told, missing: names(composed.missing) })
}
