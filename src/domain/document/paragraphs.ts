import { linesOf } from './linesOf'
import type { Block } from './types'

/** What somebody wrote as paragraphs of a document; `otherwise` where nothing was written. */
export const paragraphs = (text: string | null | undefined, otherwise: readonly string[] = []): Block[] => {
  const lines = linesOf(text)
  return (lines.length > 0 ? lines : otherwise).map((line) => ({ type: 'paragraph', text: line }))
}
