/** What has to be known of an event of a report's ladder. */
type Event = { type: string; revision: number }

/**
 * Which two submissions of a report are set side by side for a reader: the last, and of those before it the newest that
 * the reader could have seen when they looked at revision `seenAt`; for whoever never looked, or only at the last, the
 * one just before. Null where there was no submission before the last.
 */
export const comparedSubmissions = <E extends Event>({
  events,
  seenAt,
}: {
  /** All of the report, oldest first. */
  events: readonly E[]
  seenAt: number | null
}): { before: E; now: E } | null => {
  const submissions = events.filter(({ type }) => type === 'submit')
  const now = submissions.at(-1)
  const earlier = submissions.slice(0, -1)
  const seen = seenAt === null ? undefined : earlier.findLast(({ revision }) => revision <= seenAt)
  const before = seen ?? earlier.at(-1)
  return now === undefined || before === undefined ? null : { before, now }
}
