import { foldKey } from '@/domain/vietnamese/foldKey'
import { plainText } from '../plainText'
import type { SourceBlock, SourceParagraph, SourceTable } from '../sourceDocument'

const LETTERHEAD =
  /cong hoa xa hoi|doc lap\s*-\s*tu do|^uy ban nhan dan|^ubnd |dang cong san|^so\s*:|noi nhan|^(?:tm|kt)\.|^chu tich|^bi thu|^dang (?:bo|uy) |^ban chi dao/
const MOST_ROWS = 8
const MOST_COLUMNS = 4

/** Word files set letterhead and signature in tables without lines: their cells become paragraphs again. */
export const flattenLetterhead = ({ blocks }: { blocks: readonly SourceBlock[] }): SourceBlock[] =>
  blocks.flatMap((block): SourceBlock[] =>
    block.type === 'table' && isLetterhead(block) ? cellsOf(block) : [block],
  )

const isLetterhead = ({ rows }: SourceTable): boolean =>
  rows.length <= MOST_ROWS &&
  (rows[0]?.cells.length ?? 0) <= MOST_COLUMNS &&
  rows.some(({ cells }) => cells.some(({ text }) => LETTERHEAD.test(foldKey(plainText(text)))))

/** Column by column, as they are read. */
const cellsOf = ({ rows }: SourceTable): SourceParagraph[] => {
  const width = rows[0]?.cells.length ?? 0
  return Array.from({ length: width }, (_, column) => column).flatMap((column) =>
    rows.flatMap(({ lines, cells }) =>
      (cells[column]?.text ?? '')
        .split('\n')
        .filter((text) => text.trim() !== '')
        .map((text) => ({ type: 'paragraph' as const, lines, text, heading: null, label: null })),
    ),
  )
}
