import type { PlanReading } from '@/domain/planText/planReading'
import type { SourceDocument } from '@/domain/planText/sourceDocument'
import type { Result } from '@/domain/refusal'
import type { PlanContext } from '@/files/bounded/work'
import { runBounded } from '@/files/bounded/runBounded'

export type IssuedPlan = { source: SourceDocument; reading: PlanReading }

/**
 * Reads an issued document as `readSource` does, and what it says as `readPlan` does, both in one thread with bounds:
 * ten thousand rows made to be slow hold up nobody else.
 *
 * Refuses with kind `rule` and a code of `SOURCE_FAULTS`; nothing that a file holds makes it throw.
 */
export const readIssuedPlan = async (
  asked: PlanContext & { bytes: Uint8Array; name: string },
): Promise<Result<IssuedPlan>> => runBounded({ task: 'plan', ...asked })
