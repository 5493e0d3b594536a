import type { InstanceState } from '@/domain/approval/types'
import type { StoredEvent } from '@/data/approval/readEvents'

/** By whom, when and why a document that is back with its author was sent back; null in any other state. */
export const lastReturn = ({
  state,
  events,
}: {
  state: Pick<InstanceState, 'status'>
  events: readonly StoredEvent[]
}) => {
  const sent = state.status === 'returned' ? events.findLast(({ type }) => type === 'return') : undefined
  return sent === undefined ? null : { reason: sent.reason ?? '', actorName: sent.actorName, at: sent.at }
}
