import { withoutFloatNoise } from '@/domain/indicator/withoutFloatNoise'
import { writeFigure } from '@/domain/report/writeFigure'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { FoundCell } from './types'

/**
 * What stands in a cell as a person would have typed it into the form: 61.25 as '61,25', a day as '05/02/2026', a cell
 * that was shown as a percent with its sign. `percent`: of a field that holds a percent.
 */
export const cellText = ({ cell, percent }: { cell: FoundCell; percent: boolean }): string => {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return writeFigure({ value: cell, percent })
  if (typeof cell === 'boolean') return String(cell)
  if ('day' in cell) return writeDate({ date: cell.day })
  return `${writeFigure({ value: withoutFloatNoise(cell.percent * 100), percent: true })}%`
}
