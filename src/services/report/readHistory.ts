import { createHash } from 'node:crypto'
import { verifyChain } from '@/domain/approval/chain'
import { replay } from '@/domain/approval/replay'
import { sameState } from '@/domain/approval/sameState'
import { readEvents } from '@/data/approval/readEvents'
import type { Db } from '@/data/session'

/**
 * What happened to a report, in order. `verified` says that the chain of hashes is unbroken and that the events,
 * played again from the beginning, give exactly the state that is stored.
 */
export const readHistory = async ({ db, report }: { db: Db; report: string }) => {
  const { workflow, state, events } = await readEvents({ db, report })
  const whole = verifyChain({
    events: events.map(({ actorName: _name, ...event }) => event),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  })
  const replayed = replay({ workflow, events })
  return {
    events: events.map((event) => ({
      seq: event.seq,
      type: event.type,
      step: event.step,
      from: event.from,
      to: event.to,
      actor: event.actor,
      actorName: event.actorName,
      ...(event.reason === undefined ? {} : { reason: event.reason }),
      ...(event.rows === undefined ? {} : { rows: event.rows }),
      ...(event.detail.about === undefined ? {} : { row: event.detail.about }),
      ...(event.detail.extended === undefined ? {} : { until: event.detail.extended.until }),
      at: event.at,
      hash: event.hash,
    })),
    verified: whole && sameState(replayed, state),
  }
}
