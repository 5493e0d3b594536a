type Row = Readonly<Record<string, unknown>>

/** Whether what is entered into a commune report replaces, with something else, what a unit has reported and had approved. */
export const isTypedOver = ({
  level,
  source,
  before,
  after,
}: {
  level: 'unit' | 'commune'
  /** Unit whose report the row came from; null when none did. */
  source: string | null
  before: Row
  after: Row
}): boolean =>
  level === 'commune' &&
  source !== null &&
  Object.keys(before).some((field) => (before[field] ?? null) !== (after[field] ?? null))
