import type { PlacedCell, PlacedRow } from '@/files/source/buildTable'
import { limits } from '@/files/source/limits'
import { childrenOf, countOf, isElement, isShown, type HtmlElement } from './elementOf'

type Hanging = { column: number; span: number; left: number }

/**
 * The rows of a table element with each cell where the table model of HTML puts it; a cell that hangs down from a row
 * above stands there as `above`. Rows of tables inside its cells are not its own.
 */
export const placeRows = ({
  table,
  read,
}: {
  table: HtmlElement
  read: (cell: HtmlElement) => string
}): { placed: PlacedRow[]; captions: HtmlElement[] } => {
  const parts = childrenOf(table).filter(isElement).filter(isShown)
  const groups = parts.filter(({ tagName }) => ['thead', 'tbody', 'tfoot'].includes(tagName))
  return {
    placed: groups.flatMap((group) => placeGroup(group, read)),
    captions: parts.filter(({ tagName }) => tagName === 'caption'),
  }
}

const placeGroup = (group: HtmlElement, read: (cell: HtmlElement) => string): PlacedRow[] => {
  let hanging: Hanging[] = []
  const rows = childrenOf(group)
    .filter(isElement)
    .filter((element) => element.tagName === 'tr' && isShown(element))
  return rows.map((row) => {
    const cells: PlacedCell[] = []
    const next: Hanging[] = []
    const written = childrenOf(row)
      .filter(isElement)
      .filter((element) => ['td', 'th'].includes(element.tagName) && isShown(element))
    let column = 0
    const passHanging = () => {
      for (let hung = hanging.find((cell) => cell.column === column); hung;) {
        const { span, left } = hung
        cells.push({ column, span, text: '', above: true })
        if (left > 1) next.push({ column, span, left: left - 1 })
        column += span
        hung = hanging.find((cell) => cell.column === column)
      }
    }
    for (const cell of written) {
      passHanging()
      const free = (hanging.find((hung) => hung.column > column)?.column ?? column + limits.columns) - column
      const span = Math.min(free, countOf(cell, 'colspan', 1, limits.columns))
      const down = countOf(cell, 'rowspan', 1, limits.rows)
      cells.push({ column, span, text: read(cell), above: false })
      if (down > 1) next.push({ column, span, left: down - 1 })
      column += span
    }
    for (const hung of hanging.filter((cell) => cell.column >= column)) {
      column = hung.column
      passHanging()
    }
    hanging = next.sort((a, b) => a.column - b.column)
    const isHeader =
      group.tagName === 'thead' || (written.length > 0 && written.every(({ tagName }) => tagName === 'th'))
    return { lines: [], isHeader, cells }
  })
}
