import { createHash } from 'node:crypto'
import { verifyChain } from '@/domain/approval/chain'
import { replay } from '@/domain/approval/replay'
import { sameState } from '@/domain/approval/sameState'
import type { InstanceState, WorkflowDefinition } from '@/domain/approval/types'
import type { StoredEvent } from '@/data/approval/readEvents'

/** The contents that are stored, by hash, and whether each still has it. */
type Sealed = ReadonlyMap<string, boolean>

/** The events of a document as the contract tells them. */
export const told = ({ events, sealed }: { events: readonly StoredEvent[]; sealed: Sealed }) =>
  events.map((event) => ({
    seq: event.seq,
    type: event.type,
    step: event.step,
    from: event.from,
    to: event.to,
    actor: event.actor,
    actorName: event.actorName,
    ...(event.onBehalfOf === undefined
      ? {}
      : { onBehalfOf: event.onBehalfOf, onBehalfOfName: event.onBehalfOfName }),
    ...(event.detail.reassigned === undefined ? {} : { person: event.detail.reassigned.person }),
    ...(event.reason === undefined ? {} : { reason: event.reason }),
    ...(event.rows === undefined ? {} : { rows: event.rows }),
    ...(event.detail.about === undefined ? {} : { row: event.detail.about }),
    ...(event.detail.extended === undefined ? {} : { until: event.detail.extended.until }),
    ...(event.detail.corrected === undefined ? {} : { corrected: event.detail.corrected }),
    at: event.at,
    hash: event.hash,
    hasContent: sealed.has(event.contentHash),
  }))

/** Whether the record of a document is whole: its chain, its state played again, the contents it was sealed by. */
export const verify = ({
  workflow,
  state,
  events,
  isAltered,
  sealed,
}: {
  workflow: WorkflowDefinition
  state: InstanceState
  events: StoredEvent[]
  isAltered: boolean
  sealed: Sealed
}): boolean =>
  !isAltered &&
  verifyChain({
    events: events.map(({ actorName: _actor, onBehalfOfName: _principal, ...event }) => event),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  }) &&
  sameState(replay({ workflow, events }), state) &&
  [...sealed.values()].every((isWhole) => isWhole)
