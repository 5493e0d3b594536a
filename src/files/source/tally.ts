import type { SourceBlock } from '@/domain/planText/sourceDocument'
import { fault } from './fault'
import { limits } from './limits'

/** Counts what a document comes to, and ends its reading where that is too much (`source_too_many_rows`). */
export type Tally = { addRow: (cells: number) => void; addText: (text: string) => void }

export const newTally = (): Tally => {
  const tooMany = () => fault('source_too_many_rows', { rows: limits.rows })
  let rows = 0
  let cells = 0
  let letters = 0
  return {
    addRow: (wide) => {
      rows += 1
      cells += wide
      if (wide > limits.columns || rows > limits.rows || cells > limits.cells) throw tooMany()
    },
    addText: (text) => {
      letters += text.length
      if (letters > limits.letters) throw tooMany()
    },
  }
}

/** Counts blocks that were made without counting. */
export const weigh = ({ blocks, tally }: { blocks: SourceBlock[]; tally: Tally }): void => {
  for (const block of blocks)
    if (block.type === 'paragraph') tally.addText(block.text)
    else
      for (const { cells } of block.rows) {
        tally.addRow(cells.length)
        for (const { text } of cells) tally.addText(text)
      }
}
