import type { IndicatorRow, TaskRow } from './stepProps'

/** How a row is named: 'I.3 Tỷ lệ …'. */
export const rowTitle = (row: Pick<IndicatorRow | TaskRow, 'section' | 'no' | 'name'>): string =>
  [[row.section?.code, row.no].filter(Boolean).join('.'), row.name].filter(Boolean).join(' ')
