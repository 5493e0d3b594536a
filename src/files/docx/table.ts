import {
  AlignmentType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Cell, Column, Table as TableBlock, TableRow as RowBlock } from '@/domain/document/types'
import { CELL, SIZE } from './form30'
import { tight, type Letters } from './text'

const FIGURE = /^[-+]?[\d.,]+%?(?: \([\d.,]+\/[\d.,]+\))?$/
const ALIGNED = { left: AlignmentType.LEFT, center: AlignmentType.CENTER }

/** A table with its header on every page; `width` in twips. */
export const dataTable = ({ table, width }: { table: TableBlock; width: number }): Table => {
  const { columns, hasNumbers, rows } = table
  const widths = widthsOf(columns, width)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: CELL.side, right: CELL.side },
    rows: [
      header(
        columns.map(({ title }) => title),
        widths,
        { size: SIZE.table, bold: true },
      ),
      ...(hasNumbers
        ? [
            header(
              columns.map((_, at) => `(${at + 1})`),
              widths,
              { size: SIZE.table, italics: true },
            ),
          ]
        : []),
      ...rows.map((row, at) => bodyRow({ row, next: rows[at + 1], columns, widths })),
    ],
  })
}

const widthsOf = (columns: readonly Column[], width: number): number[] => {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => Math.round((share / all) * width))
}

const header = (titles: readonly string[], widths: readonly number[], letters: Letters): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map(
      (title, at) =>
        new TableCell({
          width: { size: widths[at]!, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          // A header does not stay behind at a page's foot.
          children: [
            tight(title, letters, {
              spacing: { before: CELL.above, after: CELL.above },
              keepNext: true,
            }),
          ],
        }),
    ),
  })

type Row = {
  row: RowBlock
  next: RowBlock | undefined
  columns: readonly Column[]
  widths: readonly number[]
}

const bodyRow = ({ row, next, columns, widths }: Row): TableRow =>
  new TableRow({
    cantSplit: true,
    children:
      row.type === 'section'
        ? sectionCells({ code: row.code, title: row.title, widths })
        : row.cells.map((cell, at) =>
            bodyCell({ cell, below: belowOf(next, at), align: columns[at]!.align, width: widths[at]! }),
          ),
  })

/** The cell under a cell; undefined where no row follows. */
const belowOf = (next: RowBlock | undefined, at: number): Cell | undefined =>
  next?.type === 'row' ? next.cells[at] : undefined

/** Its number stands in the first column, its title over all the others. */
const sectionCells = ({
  code,
  title,
  widths,
}: {
  code: string
  title: string
  widths: readonly number[]
}) => {
  const letters = { size: SIZE.table, bold: true }
  const spacing = { before: CELL.above, after: CELL.above }
  const [first = 0, ...others] = widths
  return [
    new TableCell({
      width: { size: first, type: WidthType.DXA },
      children: [tight(code, letters, { spacing, keepNext: true })],
    }),
    new TableCell({
      width: { size: others.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnSpan: others.length,
      children: [tight(title, letters, { alignment: AlignmentType.LEFT, spacing, keepNext: true })],
    }),
  ]
}

type BodyCell = { cell: Cell; below: Cell | undefined; align: Column['align']; width: number }

const bodyCell = ({ cell, below, align, width }: BodyCell): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell === null
      ? { verticalMerge: VerticalMergeType.CONTINUE }
      : below === null
        ? { verticalMerge: VerticalMergeType.RESTART }
        : {}),
    children: (cell ?? '').split('\n').map((line) =>
      tight(
        line,
        { size: SIZE.table },
        {
          alignment: alignmentOf(align, line),
          spacing: { before: CELL.above, after: CELL.above },
        },
      ),
    ),
  })

const alignmentOf = (align: Column['align'], text: string) =>
  align !== 'figure' ? ALIGNED[align] : FIGURE.test(text) ? AlignmentType.RIGHT : AlignmentType.CENTER
