import { createHash } from 'node:crypto'
import { verifyChain } from '@/domain/approval/chain'
import { replay } from '@/domain/approval/replay'
import { sameState } from '@/domain/approval/sameState'
import { readEvents } from '@/data/approval/readEvents'
import { readSealed } from '@/data/report/readSealed'
import type { Db } from '@/data/session'

/**
 * What happened to a report, in order. `verified` says that the chain of hashes is unbroken, that the events, played
 * again from the beginning, give exactly the state that is stored, and that every content that is stored still has
 * the hash it was sealed by. `hasContent`: what the report said then is stored and can be opened.
 */
export const readHistory = async ({ db, report }: { db: Db; report: string }) => {
  const { workflow, state, events } = await readEvents({ db, report })
  const whole = verifyChain({
    events: events.map(({ actorName: _actor, onBehalfOfName: _principal, ...event }) => event),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  })
  const replayed = replay({ workflow, events })
  const sealed = await readSealed({ db, report })
  return {
    events: events.map((event) => ({
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
      at: event.at,
      hash: event.hash,
      hasContent: sealed.has(event.contentHash),
    })),
    verified: whole && sameState(replayed, state) && [...sealed.values()].every((isWhole) => isWhole),
  }
}
