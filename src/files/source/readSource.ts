import type { SourceDocument } from '@/domain/planText/sourceDocument'
import type { Result } from '@/domain/refusal'
import { runBounded } from '@/files/bounded/runBounded'

/**
 * Reads an issued document: Word (.docx), Excel (.xlsx), HTML (saved or pasted), text. What it is, is told by its content;
 * `name` only stands in the sentences of refusals. Works in a thread of its own with bounds of size, time and memory.
 *
 * Refuses with kind `rule` and a code of `SOURCE_FAULTS`; nothing that a file holds makes it throw.
 */
export const readSource = async ({
  bytes,
  name,
}: {
  bytes: Uint8Array
  name: string
}): Promise<Result<SourceDocument>> => runBounded({ task: 'source', bytes, name })
