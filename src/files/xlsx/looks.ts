import { numberFormat } from '@/domain/sheet/numberFormat'
import { startsFormula } from '@/domain/sheet/startsFormula'
import type { Cell, Column, ColumnKind } from '@/domain/sheet/types'
import type { CellStyle, Styles } from './newStyles'

const GREY = '#EDEDED'
const OPEN = '#FFF7DB'
const DATE_FORMAT = 'dd/mm/yyyy'

/** Keeps what is typed as it was typed: '61,25' would be 6125 to a program that is set to English. */
const TEXT_FORMAT = '@'

const framed: CellStyle = { borderStyle: 'thin', alignVertical: 'top' }

/** How the parts of a sheet look that are not its data. */
export const looks = ({ isCentered }: { isCentered: boolean }) => {
  const align = isCentered ? 'center' : 'left'
  const title: CellStyle = { fontWeight: 'bold', fontSize: 13, align, wrap: true }
  const subtitle: CellStyle = { fontStyle: 'italic', align, wrap: true }
  const note: CellStyle = { fontStyle: 'italic', alignVertical: 'top', wrap: true }
  const header: CellStyle = {
    ...framed,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: GREY,
  }
  return { title, subtitle, note, header, section }
}

const section = ({ isFirst, isLast }: { isFirst: boolean; isLast: boolean }): CellStyle => ({
  topBorderStyle: 'thin',
  bottomBorderStyle: 'thin',
  ...(isFirst ? { leftBorderStyle: 'thin' } : {}),
  ...(isLast ? { rightBorderStyle: 'thin' } : {}),
  fontWeight: 'bold',
})

const alignments: Record<ColumnKind, 'left' | 'center' | 'right'> = {
  text: 'left',
  code: 'center',
  number: 'right',
  date: 'center',
}

type Placed = { column: Column; cell: Cell; isOpen: boolean }

/** The number of the style of a cell of data; a table has thousands of cells and a handful of styles. */
export const dataStyles = (styles: Styles): ((placed: Placed) => number) => {
  const known = new Map<string, number>()
  return ({ column: { kind }, cell, isOpen }) => {
    const format = isOpen ? TEXT_FORMAT : formatOf(cell)
    const isText = typeof cell === 'string'
    const key = `${kind} ${format} ${isText} ${isOpen}`
    const found = known.get(key)
    if (found !== undefined) return found
    const number = styles.of({
      ...framed,
      align: alignments[kind],
      ...(isText || isOpen ? { wrap: true } : {}),
      ...(format === undefined ? {} : { format }),
      ...(isOpen ? { backgroundColor: OPEN } : {}),
    })
    known.set(key, number)
    return number
  }
}

/** A text stays one when somebody opens its cell and leaves it again: its format says so where it would not. */
const formatOf = (cell: Cell): string | undefined => {
  if (typeof cell === 'number') return numberFormat(cell)
  if (typeof cell === 'string') return startsFormula(cell) ? TEXT_FORMAT : undefined
  return cell === null ? undefined : DATE_FORMAT
}
