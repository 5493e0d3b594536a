import { sql } from '@payloadcms/db-postgres/drizzle'
import type { InstanceState, WorkflowDefinition } from '@/domain/approval/types'
import { arrayOf, rowsOf, type Db } from '../session'
import { eventsOf, isAltered, type EventColumns, type StoredEvent } from './readEvents'

/** One climb of one document, all that is stored of it. */
export type StoredClimb = {
  instance: string
  document: string
  workflow: WorkflowDefinition
  /** Of the ladder's version, as it was published. */
  versionHash: string
  state: InstanceState
  seq: number
  lastHash: string | null
  slots: { id: string; status: string }[]
  events: StoredEvent[]
  /** An event and the columns beside it do not say the same. */
  isAltered: boolean
}

type Row = Omit<StoredClimb, 'events' | 'isAltered'>

/** Climbs in the order of their ids, some at a time, each whole. Two statements. */
export const readClimbs = async ({
  db,
  after,
  limit,
}: {
  db: Db
  /** The last one that was read; null for the first. */
  after: string | null
  limit: number
}): Promise<StoredClimb[]> => {
  const climbs = await rowsOf<Row>(
    db,
    sql`select n.id as instance, coalesce(n.report, n.plan) as document, w.definition as workflow, w.content_hash as "versionHash", n.state, n.seq,
        n.last_hash as "lastHash",
        (select coalesce(json_agg(json_build_object('id', s.id, 'status', s.status)), '[]') from approval_slots s where s.instance = n.id) as slots
      from approval_instances n join workflow_versions w on w.id = n.workflow_version
      where ${after}::uuid is null or n.id > ${after}::uuid order by n.id limit ${limit}`,
  )
  const ids = arrayOf(
    'uuid',
    climbs.map(({ instance }) => instance),
  )
  const rows = await rowsOf<EventColumns & { instance: string }>(
    db,
    sql`select e.instance, e.seq, e.type, e.step, e."from", e."to", e.actor, null as "actorName", e.on_behalf_of as "onBehalfOf", null as "onBehalfOfName",
        e.reason, e.event, e.content_hash as "contentHash", e.version_hash as "versionHash", e.revision, to_json(e.at at time zone 'UTC')#>>'{}' as at,
        e.prev_hash as "prevHash", e.hash, ${isAltered} as "isAltered"
      from approval_events e where e.instance = any(${ids}) order by e.instance, e.seq`,
  )
  const byInstance = new Map<string, EventColumns[]>()
  for (const { instance, ...row } of rows)
    byInstance.set(instance, [...(byInstance.get(instance) ?? []), row])
  return climbs.map((climb) => {
    const own = byInstance.get(climb.instance) ?? []
    return { ...climb, events: eventsOf(own), isAltered: own.some((row) => row.isAltered) }
  })
}

/** Documents of which a stored content no longer has the hash it is stored under. */
export const readForgedContents = async ({ db }: { db: Db }): Promise<string[]> => {
  const found = await rowsOf<{ document: string }>(
    db,
    sql`select report as document from report_snapshots where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> hash
      union select plan from plan_snapshots where encode(sha256(convert_to(content, 'UTF8')), 'hex') <> hash`,
  )
  return found.map(({ document }) => document)
}
