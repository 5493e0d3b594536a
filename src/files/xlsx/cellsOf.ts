import type { CellObject, SheetData } from 'write-excel-file/node'
import type { LaidOut, Line } from '@/domain/sheet/layOut'
import { numberFormat } from '@/domain/sheet/numberFormat'
import { startsFormula } from '@/domain/sheet/startsFormula'
import type { Cell, Column, ColumnKind, Sheet } from '@/domain/sheet/types'

const GREY = '#EDEDED'
const OPEN = '#FFF7DB'
const DATE_FORMAT = 'dd/mm/yyyy'
/** Keeps what is typed as it was typed: '61,25' would be 6125 to a program that is set to English. */
const TEXT_FORMAT = '@'
const framed = { borderStyle: 'thin', alignVertical: 'top' } as const
const POINTS_PER_LINE = 15
const HIGHEST_ROW = 400

/** The width of a column is counted in digits, which are wider than most letters. */
const LETTERS_PER_UNIT = 1.12

/** Bold words of a header break earlier. */
const BOLD_ROOM = 0.8

/** Characters beside each other on the widest sheet whose title still stands in the middle of one page. */
const CENTERED_WIDTH = 250

/** The cells of a sheet as the library takes them. */
export const cellsOf = ({ sheet, laid }: { sheet: Sheet; laid: LaidOut }): SheetData => {
  const { columns } = sheet
  const shown = columns.filter(({ isHidden }) => !isHidden)
  const first = columns.findIndex(({ isHidden }) => !isHidden)
  const wide = shown.reduce((sum, { width }) => sum + width, 0)
  const center = wide > CENTERED_WIDTH ? 'left' : 'center'
  const across = (text: string, style: Partial<CellObject>): SheetData[number] => [
    ...Array<null>(first).fill(null),
    {
      ...valueOf(text),
      columnSpan: shown.length,
      wrap: true,
      height: heightOf([linesOf(text, Math.min(wide, CENTERED_WIDTH))]),
      ...style,
    },
  ]
  /** Programs do not all measure wrapped texts when they open a file. */
  const withHeight = (
    cells: CellObject[],
    texts: readonly Cell[],
    { room = 1, least = 1 } = {},
  ): SheetData[number] => {
    const lines = columns.map(({ width, isHidden }, at) => {
      const text = texts[at]
      return isHidden || typeof text !== 'string' ? 1 : linesOf(text, width * room)
    })
    const height = heightOf([least, ...lines])
    return cells.map((cell, at) => (at === first ? { ...cell, height } : cell))
  }
  const rowOf = (line: Line): SheetData[number] => {
    switch (line.type) {
      case 'blank':
        return []
      case 'title':
        return across(line.text, { fontWeight: 'bold', fontSize: 13, align: center })
      case 'subtitle':
        return across(line.text, { fontStyle: 'italic', align: center })
      case 'note':
        return across(line.text, { fontStyle: 'italic', alignVertical: 'top' })
      case 'keys':
        return columns.map(({ key }) => ({ value: key ?? '', type: String }))
      case 'header':
        return withHeight(
          columns.map(({ header }) => ({
            ...valueOf(header),
            ...framed,
            fontWeight: 'bold',
            align: 'center',
            alignVertical: 'center',
            wrap: true,
            backgroundColor: GREY,
          })),
          columns.map(({ header }) => header),
          { room: BOLD_ROOM },
        )
      case 'section':
        // In one cell, as the plans themselves have it: a row of the table always has a name in the next one.
        return columns.map((_, at) => ({
          ...valueOf(at === first ? [line.code, line.title].filter(Boolean).join('. ') : null),
          topBorderStyle: 'thin',
          bottomBorderStyle: 'thin',
          ...(at === first ? { leftBorderStyle: 'thin' } : {}),
          ...(at === columns.length - 1 ? { rightBorderStyle: 'thin' } : {}),
          fontWeight: 'bold',
        }))
      case 'row':
        return withHeight(
          columns.map((column, at) => ({
            ...valueOf(line.cells[at] ?? null),
            ...framed,
            ...placed(column, line.cells[at] ?? null),
            ...(column.isInput && !line.closed?.includes(at)
              ? { backgroundColor: OPEN, format: TEXT_FORMAT }
              : {}),
          })),
          line.cells,
          { least: line.lines },
        )
    }
  }
  return laid.lines.map(rowOf)
}

/** A text stays one when somebody opens its cell and leaves it again: the format '@' says so where it would not. */
const valueOf = (cell: Cell): CellObject => {
  if (typeof cell === 'number') return { value: cell, type: Number, format: numberFormat(cell) }
  if (cell === null) return { value: '', type: String }
  if (typeof cell === 'string')
    return { value: cell, type: String, ...(startsFormula(cell) ? { format: TEXT_FORMAT } : {}) }
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: DATE_FORMAT }
}

const alignments: Record<ColumnKind, 'left' | 'center' | 'right'> = {
  text: 'left',
  code: 'center',
  number: 'right',
  date: 'center',
}

const placed = ({ kind }: Column, cell: Cell): Partial<CellObject> => ({
  align: alignments[kind],
  wrap: typeof cell === 'string',
})

/** Lines that a text takes in so many characters' room. */
const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (sum, part) => sum + Math.max(1, Math.ceil(part.length / (LETTERS_PER_UNIT * Math.max(width, 1)))),
      0,
    )

const heightOf = (lines: readonly number[]): number =>
  Math.min(HIGHEST_ROW, POINTS_PER_LINE * Math.max(1, ...lines))
