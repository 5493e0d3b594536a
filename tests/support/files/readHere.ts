import type { SourceDocument } from '@/domain/planText/sourceDocument'
import { doWork } from '@/files/bounded/doWork'
import type { Grid } from '@/files/xlsx/grid'

/** What a file says, read in this thread; throws the code of a refusal. */
export const readHere = (bytes: Uint8Array): SourceDocument => answer('source', bytes) as SourceDocument

export const gridHere = (bytes: Uint8Array): Grid => answer('grid', bytes) as Grid

/** The code by which a file is refused, null where it is read. */
export const refusalOf = (bytes: Uint8Array, task: 'source' | 'grid' = 'source'): string | null => {
  const result = doWork({ task, bytes, name: 'kh.docx' })
  return result.ok ? null : result.refusal.code
}

/** Texts of paragraphs, and of tables row by row; '<' and '^' stand where a merge covers. */
export const textsOf = ({ blocks }: SourceDocument): (string | string[][])[] =>
  blocks.map((block) =>
    block.type === 'paragraph'
      ? [block.label, block.text].filter((part) => part !== null).join(' ')
      : block.rows.map(({ cells }) =>
          cells.map(({ text, covered }) => (covered === 'left' ? '<' : covered === 'above' ? '^' : text)),
        ),
  )

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const answer = (task: 'source' | 'grid', bytes: Uint8Array): unknown => {
  const result = doWork({ task, bytes, name: 'kh' })
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}
