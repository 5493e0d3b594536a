import type { SourceDocument } from '@/domain/planText/sourceDocument'
import { normalise } from '@/domain/vietnamese/normalise'

/** What stands in one place of the document: the cells of a table row, or a paragraph alone. */
export type SourceLine = { lines: number[]; cells: string[]; sheet: string | null }

/** The document line by line, so that any row can be shown beside where it stands. Empty rows are left out. */
export const sourceLines = ({ document }: { document: SourceDocument }): SourceLine[] =>
  document.blocks.flatMap((block): SourceLine[] =>
    block.type === 'paragraph'
      ? [{ lines: block.lines, cells: [normalise(`${block.label ?? ''} ${block.text}`)], sheet: null }]
      : block.rows.flatMap(({ lines, cells }) =>
          cells.every(({ text }) => text.trim() === '')
            ? []
            : [{ lines, cells: cells.map(({ text }) => normalise(text)), sheet: block.name }],
        ),
  )
