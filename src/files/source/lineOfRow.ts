import type { PlacedRow } from './buildTable'

/** A row of a table inside a cell, as a line of that cell's text. */
export const lineOfRow = ({ cells }: PlacedRow): string =>
  cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
