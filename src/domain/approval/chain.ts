import { canonicalText } from './canonicalText'

/** The text whose hash seals an event: the hash before it and the event's content. */
export const hashInput = ({ prevHash, event }: { prevHash: string | null; event: object }): string =>
  canonicalText({ prevHash, event })

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
