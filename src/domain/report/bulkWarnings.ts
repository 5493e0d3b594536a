import { doubtsOf } from '@/domain/report/doubtsOf'

/** Why a report is not approved among many unless somebody says so: it asks to be opened. */
export const BULK_WARNINGS = ['doubtful_figures', 'changed_since_look', 'sent_late'] as const

export type BulkWarning = (typeof BULK_WARNINGS)[number]

type Rows = Parameters<typeof doubtsOf>[0]

/**
 * What speaks against approving a report without opening it: a figure to look at again (far from the last one among
 * them), a new submission since the decider last opened it, or one that came late.
 */
export const bulkWarnings = ({
  rows,
  lookedAt,
  sentAt,
  isLate,
}: {
  rows: Rows
  /** The revision the decider last saw, null where they never opened it; and the one that was sent. */
  lookedAt: number | null
  sentAt: number
  isLate: boolean
}): BulkWarning[] => {
  const warnings: [boolean, BulkWarning][] = [
    [doubtsOf(rows).length > 0, 'doubtful_figures'],
    [lookedAt !== null && lookedAt < sentAt, 'changed_since_look'],
    [isLate, 'sent_late'],
  ]
  return warnings.filter(([holds]) => holds).map(([, warning]) => warning)
}
