type Row = {
  flags: readonly string[]
  current: { note: string | null; source: string | null } | null
  isOverride: boolean
}

/**
 * Whether a row's jump (`isJump`) still waits for a note, where the plan requires one. Not asked again for a figure
 * that stands in a commune's report as its unit reported it: the unit was asked.
 */
export const needsNote = ({ row: { flags, current, isOverride } }: { row: Row }): boolean =>
  flags.includes('jump') &&
  (current?.note ?? null) === null &&
  (isOverride || (current?.source ?? null) === null)
