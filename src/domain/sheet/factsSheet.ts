import type { Cell, Sheet } from './types'

type Facts = { name: string; title: string[]; headers: [string, string]; facts: [string, Cell][] }

/** A sheet of two columns: what is said, and of what. Facts that are not known are left out. */
export const factsSheet = ({ name, title, headers, facts }: Facts): Sheet => ({
  name,
  title,
  columns: [
    { header: headers[0], width: 32, kind: 'text' },
    { header: headers[1], width: 90, kind: 'text' },
  ],
  rows: facts.flatMap(([label, cell]) =>
    cell === null || cell === '' ? [] : [{ type: 'row' as const, cells: [label, cell] }],
  ),
  notes: [],
})
