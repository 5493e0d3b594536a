import { sql } from '@payloadcms/db-postgres/drizzle'
import type { InstanceState, LadderEvent } from '@/domain/approval/types'
import type { Instant } from '@/domain/time'
import { runKeyed, type Db } from '../session'

type Written = {
  instance: string
  /** The document, by the column that names its kind. */
  of: { column: 'report' | 'plan'; id: string }
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
  const { event, of } = written
  const column = sql.identifier(of.column)
  await runKeyed(
    db,
    sql`insert into approval_events (instance, seq, ${column}, type, step, "from", "to", actor, on_behalf_of, reason, event,
      content_hash, version_hash, revision, at, prev_hash, hash)
    values (${written.instance}::uuid, ${written.seq}, ${of.id}::uuid, ${event.type}, ${event.step}, ${event.from}, ${event.to},
      ${event.actor}::uuid, ${event.onBehalfOf ?? null}::uuid, ${event.reason ?? null}, ${JSON.stringify(event)}::jsonb, ${written.contentHash}, ${written.versionHash},
      ${written.revision}, ${event.at}::timestamptz, ${written.prevHash}, ${written.hash})`,
  )
  await runKeyed(
    db,
    sql`update approval_instances set state = ${JSON.stringify(state)}::jsonb, seq = ${written.seq}, last_hash = ${written.hash}
    where id = ${written.instance}::uuid`,
  )
  const changed = state.slots.filter(
    (slot) => JSON.stringify(slot) !== JSON.stringify(before.slots.find((old) => old.id === slot.id)),
  )
  await runKeyed(
    db,
    sql`insert into approval_slots (id, instance, ${column}, step, round, status, candidate_keys, decided_by, on_behalf_of, person, opened_at, closed_at)
    select s.id, ${written.instance}::uuid, ${of.id}::uuid, s.step, s.round, s.status, s."candidateKeys", s."decidedBy", s."onBehalfOf", s.person,
      ${now}::timestamptz, case when s.status <> 'open' then ${now}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as s(id uuid, step text, round int, status text, "candidateKeys" text[], "decidedBy" uuid, "onBehalfOf" uuid, person uuid)
    on conflict (id) do update set status = excluded.status, candidate_keys = excluded.candidate_keys, decided_by = excluded.decided_by,
      on_behalf_of = excluded.on_behalf_of, person = excluded.person, closed_at = excluded.closed_at`,
  )
}
