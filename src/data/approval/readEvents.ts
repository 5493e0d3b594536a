import { sql } from '@payloadcms/db-postgres/drizzle'
import type { InstanceState, LadderEvent, WorkflowDefinition } from '@/domain/approval/types'
import { keyedRowsOf, type Db } from '../session'

export type StoredEvent = LadderEvent & {
  seq: number
  contentHash: string
  versionHash: string
  revision: number
  prevHash: string | null
  hash: string
  actorName: string | null
  onBehalfOfName: string | null
}

/** The document whose ladder is asked about. */
export type Climber = { report: string } | { plan: string }

export type EventColumns = Pick<
  StoredEvent,
  | 'seq'
  | 'type'
  | 'step'
  | 'from'
  | 'to'
  | 'actor'
  | 'contentHash'
  | 'versionHash'
  | 'revision'
  | 'prevHash'
  | 'hash'
  | 'actorName'
  | 'onBehalfOfName'
> & {
  onBehalfOf: string | null
  at: string
  reason: string | null
  event: LadderEvent
  /** Column and event do not say the same. */
  isAltered: boolean
}

/** Whether a column of event `e` says something else than the event that it repeats. */
export const isAltered = sql`(e.event->>'type', e.event->>'step', e.event->>'from', e.event->>'to', e.event->>'actor', e.event->>'onBehalfOf', e.event->>'reason')
  is distinct from (e.type, e.step, e."from", e."to", e.actor::text, e.on_behalf_of::text, e.reason)
  or (e.event->>'at')::timestamptz is distinct from e.at`

/** The events of a document's ladder with the state that is stored beside them. The columns stand over the event they repeat, so that neither can be altered alone. */
export const readEvents = async ({
  db,
  ...of
}: { db: Db } & Climber): Promise<{
  workflow: WorkflowDefinition
  state: InstanceState
  events: StoredEvent[]
  isAltered: boolean
}> => {
  const column = sql.identifier('plan' in of ? 'plan' : 'report')
  const id = 'plan' in of ? of.plan : of.report
  const [instance] = await keyedRowsOf<{ workflow: WorkflowDefinition; state: InstanceState }>(
    db,
    sql`select w.definition as workflow, n.state from approval_instances n join workflow_versions w on w.id = n.workflow_version where n.${column} = ${id}::uuid`,
  )
  const rows = await keyedRowsOf<EventColumns>(
    db,
    sql`select e.seq, e.type, e.step, e."from", e."to", e.actor, u.name as "actorName", e.on_behalf_of as "onBehalfOf", b.name as "onBehalfOfName", e.reason, e.event, e.content_hash as "contentHash", e.version_hash as "versionHash",
        e.revision, to_json(e.at at time zone 'UTC')#>>'{}' as at, e.prev_hash as "prevHash", e.hash, ${isAltered} as "isAltered"
      from approval_events e left join users u on u.id = e.actor left join users b on b.id = e.on_behalf_of where e.${column} = ${id}::uuid order by e.seq`,
  )
  return {
    workflow: instance!.workflow,
    state: instance!.state,
    events: eventsOf(rows),
    isAltered: rows.some((row) => row.isAltered),
  }
}

/** The columns stand over the event they repeat. */
export const eventsOf = (rows: readonly EventColumns[]): StoredEvent[] =>
  rows.map(({ event, reason, onBehalfOf, at, isAltered: _altered, ...columns }): StoredEvent => ({
    ...event,
    ...columns,
    onBehalfOf: onBehalfOf ?? undefined,
    at: new Date(`${at}Z`).toISOString(),
    ...(reason === null ? {} : { reason }),
  }))
