import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { InstanceState, StandIn, WorkflowDefinition } from '@/domain/approval/types'
import type { Scope } from '@/domain/delegation/types'
import { standInsAt } from '../delegation/standIns'
import { openToday } from '../person/readOpenAccount'
import { keyedRowsOf, type Db } from '../session'

export type PlanLadder = {
  /** Null before the plan was first sent. */
  instance: string | null
  seq: number
  lastHash: string | null
  versionHash: string
  workflow: WorkflowDefinition
  /** Null before the plan was first sent. */
  state: InstanceState | null
  editors: string[]
  siblingUnits: string[]
  holders: { role: string; organisation: string; position: string; person: string }[]
  /** Delegations in force in its commune or province, whatever they reach. */
  standIns: (StandIn & Scope)[]
}

/** The version that a plan climbs on: the one it was sent on, else the newest of the ladder it names. */
const versionOf = (plan: SQL): SQL => sql`select v.* from workflow_versions v where v.id = coalesce(
    (select n.workflow_version from approval_instances n where n.plan = ${plan}),
    (select w.id from plans p join workflow_versions w on w.workflow = p.plan_ladder_id where p.id = ${plan} order by w.number desc limit 1))`

/**
 * All that the ladder needs to know of one plan and its surroundings, in one statement; null where it names no ladder
 * that was published.
 */
export const readPlanLadder = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanLadder | null> => {
  const [found] = await keyedRowsOf<PlanLadder>(
    db,
    sql`with r as (select id, commune_id, province_id from plans where id = ${plan}::uuid)
      select n.id as instance, coalesce(n.seq, 0) as seq, n.last_hash as "lastHash", w.content_hash as "versionHash", w.definition as workflow, n.state,
        (select coalesce(json_agg(e.person), '[]') from plan_editors e where e.plan = r.id) as editors,
        (select coalesce(json_agg(u.id), '[]') from organisations u where u.commune_id = r.commune_id and u.kind = 'unit') as "siblingUnits",
        (select coalesce(json_agg(json_build_object('role', q.role, 'organisation', q.organisation_id, 'position', q.id, 'person', a.person_id)), '[]')
          from appointments a join positions q on q.id = a.position_id join users u on u.id = a.person_id
          where ${openToday} and (a.commune_id = r.commune_id or (a.commune_id is null and a.province_id = r.province_id)) and a.state = 'confirmed'
            and (a."from" at time zone 'UTC')::date <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
            and (a."to" is null or (a."to" at time zone 'UTC')::date >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)) as holders,
        (select coalesce(json_agg(json_build_object('delegation', d.id, 'principal', d.principal, 'substitute', d.substitute, 'steps', d.steps,
          'keys', d.keys, 'documentTypes', d.document_types, 'unit', d.unit) order by d.id), '[]') from ${standInsAt} d) as "standIns"
      from r left join approval_instances n on n.plan = r.id join lateral (${versionOf(sql`r.id`)}) w on true`,
  )
  return found ?? null
}
