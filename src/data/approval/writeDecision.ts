import { sql } from '@payloadcms/db-postgres/drizzle'
import type { InstanceState, LadderEvent, Slot } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import { arrayOf, type Db } from '../session'

type Written = {
  instance: string
  report: string
  seq: number
  event: LadderEvent
  contentHash: string
  versionHash: string
  revision: number
  prevHash: string | null
  hash: string
}

/** Appends one event and stores the state it leads to, with its slots, in the running transaction. */
export const writeDecision = async ({
  db,
  written,
  state,
  before,
  now,
}: {
  db: Db
  written: Written
  state: InstanceState
  before: InstanceState
  now: Instant
}): Promise<void> => {
  const { event } = written
  await db.execute(sql`insert into approval_events (instance, seq, report, type, step, "from", "to", actor, reason, event,
      content_hash, version_hash, revision, at, prev_hash, hash)
    values (${written.instance}::uuid, ${written.seq}, ${written.report}::uuid, ${event.type}, ${event.step}, ${event.from}, ${event.to},
      ${event.actor}::uuid, ${event.reason ?? null}, ${JSON.stringify(event)}::jsonb, ${written.contentHash}, ${written.versionHash},
      ${written.revision}, ${event.at}::timestamptz, ${written.prevHash}, ${written.hash})`)
  await db.execute(sql`update approval_instances set state = ${JSON.stringify(state)}::jsonb, seq = ${written.seq}, last_hash = ${written.hash}
    where id = ${written.instance}::uuid`)
  const changed = state.slots.filter(
    (slot) => JSON.stringify(slot) !== JSON.stringify(before.slots.find((old) => old.id === slot.id)),
  )
  for (const slot of changed) await writeSlot({ db, written, slot, now })
}

const writeSlot = async ({
  db,
  written,
  slot,
  now,
}: {
  db: Db
  written: Written
  slot: Slot
  now: Instant
}): Promise<void> => {
  const closedAt = slot.status === 'open' ? null : now
  await db.execute(sql`insert into approval_slots (id, instance, report, step, round, status, candidate_keys, decided_by, opened_at, closed_at)
    values (${slot.id}::uuid, ${written.instance}::uuid, ${written.report}::uuid, ${slot.step}, ${slot.round}, ${slot.status},
      ${arrayOf('text', slot.candidateKeys)}, ${slot.decidedBy}::uuid, ${now}::timestamptz, ${closedAt}::timestamptz)
    on conflict (id) do update set status = excluded.status, decided_by = excluded.decided_by, closed_at = excluded.closed_at`)
}
