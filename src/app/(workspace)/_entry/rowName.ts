import { plainText } from '@/domain/planText/plainText'
import type { Form } from '../_report/types'

type Row = Form['indicators' | 'tasks'][number]

/** What a row is called: an indicator by its name, a task by its part of the work. */
export const rowName = (row: Row): string =>
  plainText('subtask' in row && row.subtask !== null ? row.subtask : row.name)

/** The same with its section and number, for where it stands alone: 'V.20 Tỷ lệ …'. */
export const rowTitle = (row: Row): string => {
  const subNo = 'subNo' in row ? row.subNo : null
  const number = [row.section, row.no, subNo].filter((part) => part !== null && part !== '').join('.')
  return `${number} ${rowName(row)}`
}
