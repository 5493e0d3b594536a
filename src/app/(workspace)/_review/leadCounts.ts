import type { Conflict } from './Conflicts'

/** Whether a lead's report is the one that stands in the commune's row. */
export const leadCounts = ({ code, from }: Conflict, { unit }: { unit: string }): boolean =>
  code !== 'override_kept' && code !== 'entry_replaced' && from === unit
