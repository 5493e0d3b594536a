type Json = null | undefined | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * The text whose hash seals an event: the hash before it and the event's content, keys sorted, absent and null alike,
 * so that a round trip through the database leaves it unchanged.
 */
export const hashInput = ({ prevHash, event }: { prevHash: string | null; event: object }): string =>
  canonical({ prevHash, event: event as Json })

/**
 * Whether a stored history is whole: `seq` counts from 1 without a gap, each event names the hash before it and
 * carries its own. Everything stored with an event except the two hashes is covered.
 */
export const verifyChain = ({
  events,
  hash,
}: {
  events: { seq: number; prevHash: string | null; hash: string }[]
  hash: (text: string) => string
}): boolean =>
  events.every(({ hash: stored, prevHash, ...event }, index) => {
    const before = index === 0 ? null : events[index - 1]?.hash
    return event.seq === index + 1 && prevHash === before && stored === hash(hashInput({ prevHash, event }))
  })

const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, member]) => member !== null && member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
  return `{${members.join(',')}}`
}
