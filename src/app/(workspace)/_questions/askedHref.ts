import type { RowRef } from '@/domain/approval/types'

/** Where a question on a row of a report is asked. */
export const askedHref = ({ report, row }: { report: string; row: RowRef }): string =>
  `/bao-cao/${report}?hoi=${row.kind}.${row.id}#hoi`
