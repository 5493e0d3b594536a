import type { DataRow, SectionRow, Sheet } from '@/domain/sheet/types'

export type Line =
  | { type: 'title' | 'subtitle' | 'note'; text: string }
  | { type: 'blank' }
  | { type: 'keys' | 'header' }
  | DataRow
  | SectionRow

export type LaidOut = {
  lines: Line[]
  /** Row numbers as a sheet counts them, from 1. */
  header: number
  last: number
  /** The hidden row that says what each column holds; null without one. */
  keys: number | null
}

/** The lines of a sheet from top to bottom: title, hidden keys, header, rows, notes. */
export const layOut = ({ title, columns, rows, notes }: Sheet): LaidOut => {
  const head: Line[] = title.map((text, at) => ({ type: at === 0 ? 'title' : 'subtitle', text }))
  const above: Line[] = head.length === 0 ? [] : [...head, { type: 'blank' }]
  const hasKeys = columns.some(({ key }) => key !== undefined)
  const header = above.length + (hasKeys ? 1 : 0) + 1
  return {
    lines: [
      ...above,
      ...(hasKeys ? [{ type: 'keys' } as const] : []),
      { type: 'header' },
      ...rows,
      ...(notes.length === 0 ? [] : [{ type: 'blank' } as const]),
      ...notes.map((text): Line => ({ type: 'note', text })),
    ],
    header,
    last: header + rows.length,
    keys: hasKeys ? above.length + 1 : null,
  }
}
