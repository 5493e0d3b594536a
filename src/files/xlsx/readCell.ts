import { tidyLines } from '@/domain/planText/tidyLines'
import { fault } from '@/files/source/fault'
import type { GridCell } from './grid'
import { showNumber } from './showNumber'

export type CellContext = { strings: string[]; codeOf: (style: number) => string; is1904: boolean }

/** A cell as the sheet writes it: `type` its 't', `style` its 's', `stored` its 'v' or inline text. */
export type WrittenCell = { type: string; style: number; stored: string; isFormula: boolean }

/** What a cell is and shows. A number that is none is text as it stands. */
export const readCell = ({ cell, context }: { cell: WrittenCell; context: CellContext }): GridCell => {
  const { isFormula, stored } = cell
  return { isFormula, ...contentOf(cell, context, stored.trim()) } as GridCell
}

const contentOf = (cell: WrittenCell, context: CellContext, stored: string): Omit<GridCell, 'isFormula'> => {
  switch (cell.type) {
    case 's':
      return textOf(context.strings[Number(stored)] ?? lost())
    case 'inlineStr':
    case 'str':
      return textOf(tidyLines({ text: cell.stored }))
    case 'b':
      return { kind: 'boolean', value: stored === '1', text: stored === '1' ? 'TRUE' : 'FALSE' }
    case 'e':
      return { kind: 'error', value: stored, text: stored }
    case 'd':
      return dayOf(stored)
    default: {
      const value = Number(stored)
      if (stored === '') return textOf('')
      if (!Number.isFinite(value)) return textOf(stored)
      return showNumber({ value, code: context.codeOf(cell.style), is1904: context.is1904 })
    }
  }
}

const lost = (): never => {
  throw fault('source_broken')
}

const textOf = (text: string): Omit<GridCell, 'isFormula'> =>
  text === '' ? { kind: 'empty', value: null, text } : { kind: 'text', value: text, text }

const dayOf = (stored: string): Omit<GridCell, 'isFormula'> => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(stored) ?? []
  return year === undefined
    ? textOf(stored)
    : { kind: 'date', value: `${year}-${month}-${day}`, text: `${day}/${month}/${year}` }
}
