import type { Refusal } from '../refusal'
import type { Instant } from '../time'

type Asked = {
  /** Why this person may not edit the report now (`mayEdit`); null when they may. */
  barred: Refusal | null
  addedAt: Instant
  /** When the report was last submitted; null before the first time. */
  submittedAt: Instant | null
}

/**
 * Why a piece of evidence may not be removed now, or null: what bars from editing the report, and `evidence_submitted`
 * where the file has been part of something that was submitted, whatever became of that.
 */
export const mayRemoveFile = ({ barred, addedAt, submittedAt }: Asked): Refusal | null => {
  if (barred !== null) return barred
  return submittedAt !== null && Date.parse(addedAt) <= Date.parse(submittedAt)
    ? { kind: 'rule', code: 'evidence_submitted' }
    : null
}
