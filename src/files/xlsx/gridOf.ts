import type { LaidOut, Line } from '@/domain/sheet/layOut'
import type { Cell, Column, DataRow, Sheet } from '@/domain/sheet/types'
import { heightOf, linesOf } from './heightOf'
import type { CellStyle, Styles } from './newStyles'
import { dataStyles, looks } from './looks'

export type GridCell = { cell: Cell; style: number; isOpen: boolean }

export type GridRow = {
  /** In points. */
  height: number
  isHidden: boolean
  /** By place of the column; one that stands nowhere is not written. */
  cells: (GridCell | null)[]
  /** The first cell stands across all columns that are shown. */
  isAcross: boolean
}

/** Characters beside each other on the widest sheet whose title still stands in the middle of one page. */
const CENTERED_WIDTH = 250

/** The rows of a sheet from top to bottom, each cell with the number of its style. */
export const gridOf = ({
  sheet,
  laid,
  styles,
}: {
  sheet: Sheet
  laid: LaidOut
  styles: Styles
}): GridRow[] => {
  const { columns } = sheet
  const shown = columns.filter(({ isHidden }) => !isHidden)
  const first = columns.findIndex(({ isHidden }) => !isHidden)
  const wide = shown.reduce((sum, { width }) => sum + width, 0)
  const { header, section, title, subtitle, note } = looks({ isCentered: wide <= CENTERED_WIDTH })
  const dataStyle = dataStyles(styles)

  const across = (text: string, style: CellStyle): GridRow => {
    const number = styles.of(style)
    return row({
      cells: columns.map((_, at) => (at < first ? null : plain(at === first ? text : null, number))),
      height: heightOf([linesOf(text, Math.min(wide, CENTERED_WIDTH))]),
      isAcross: shown.length > 1,
    })
  }

  const rowOf = (line: Line): GridRow => {
    switch (line.type) {
      case 'blank':
        return row({ cells: [] })
      case 'title':
        return across(line.text, title)
      case 'subtitle':
        return across(line.text, subtitle)
      case 'note':
        return across(line.text, note)
      case 'keys':
        return row({ cells: columns.map(({ key }) => plain(key ?? null, styles.of({}))), isHidden: true })
      case 'header':
        return row({
          cells: columns.map((column) => plain(column.header, styles.of(header))),
          height: heightOf(columns.map((column) => linesOf(column.header, column.width * BOLD_ROOM))),
        })
      case 'section':
        // In one cell, as the plans themselves have it: a row of the table always has a name in the next one.
        return row({
          cells: columns.map((_, at) =>
            plain(
              at === first ? [line.code, line.title].filter(Boolean).join('. ') : null,
              styles.of(section({ isFirst: at === first, isLast: at === columns.length - 1 })),
            ),
          ),
        })
      case 'row':
        return row({
          cells: columns.map((column, at) => {
            const cell = line.cells[at] ?? null
            const isOpen = isOpenAt(column, line, at)
            return { cell, isOpen, style: dataStyle({ column, cell, isOpen }) }
          }),
          height: heightOf([
            line.lines ?? 1,
            ...columns.map((column, at) => linesIn(column, line.cells[at])),
          ]),
        })
    }
  }
  return laid.lines.map(rowOf)
}

/** Bold words of a header break earlier. */
const BOLD_ROOM = 0.8

const row = ({
  cells,
  height = heightOf([1]),
  isHidden = false,
  isAcross = false,
}: Partial<GridRow>): GridRow => ({
  ...{ cells: cells ?? [], height, isHidden, isAcross },
})

const plain = (cell: Cell, style: number): GridCell => ({ cell, style, isOpen: false })

const isOpenAt = ({ isInput }: Column, { closed }: DataRow, at: number): boolean =>
  isInput === true && !closed?.includes(at)

/** Programs do not all measure wrapped texts when they open a file. */
const linesIn = ({ width, isHidden }: Column, cell: Cell | undefined): number =>
  isHidden || typeof cell !== 'string' ? 1 : linesOf(cell, width)
