import { sql } from '@payloadcms/db-postgres/drizzle'
import type { InstanceState, ReturnedRow, StandIn, WorkflowDefinition } from '@/domain/approval/types'
import type { Scope } from '@/domain/delegation/types'
import { standInsAt } from '../delegation/standIns'
import { openToday } from '../person/readOpenAccount'
import { questionsOf, type Question } from '../report/questionsOf'
import { keyedRowsOf, type Db } from '../session'

export type Ladder = {
  instance: string
  seq: number
  lastHash: string | null
  versionHash: string
  workflow: WorkflowDefinition
  state: InstanceState
  editors: string[]
  reopened: ReturnedRow[]
  requiredMissing: number
  /** The plan takes no figure far from the last one without a note. */
  asksJumpNotes: boolean
  expected: string[]
  decided: string[]
  /** Names of the units whose approved report is another one than the one consolidated. */
  changedUnits: string[]
  parentSubmitted: boolean
  /** The last day of its plan. */
  planTo: string
  /** Asked on its rows, the oldest first. */
  questions: Question[]
  correctionOpen: boolean
  planInForce: boolean
  siblingUnits: string[]
  /** Whose account is open. */
  holders: { role: string; organisation: string; position: string; person: string }[]
  /** Delegations in force in its commune or province, whatever they reach. */
  standIns: (StandIn & Scope)[]
}

const hasValue = sql`(v.value is not null or v.numerator is not null or v.denominator is not null or v.boolean is not null
  or v.text is not null or v.date is not null or v.document_number is not null or v.document_date is not null)`

/** All that the ladder needs to know of one report and its surroundings, in one statement. */
export const readLadder = async ({ db, report }: { db: Db; report: string }): Promise<Ladder> => {
  const [found] = await keyedRowsOf<Ladder>(
    db,
    sql`with r as (select * from reports where id = ${report}::uuid),
      child as (select c.id, c.organisation_id, c.state, c.revision from reports c join r on r.level = 'commune'
        where c.plan_id = r.plan_id and c.period_key = r.period_key and c.level = 'unit' and c.is_current)
      select n.id as instance, n.seq, n.last_hash as "lastHash", w.content_hash as "versionHash", w.definition as workflow, n.state,
        (select coalesce(json_agg(e.person), '[]') from report_editors e where e.report = r.id) as editors,
        (select coalesce(json_agg(json_build_object('kind', o.kind, 'id', o.row, 'reason', o.reason)), '[]') from report_reopenings o where o.report = r.id) as reopened,
        (select count(*)::int from indicators i join report_values v on v.indicator = i.id and v.report = r.id
            where i.plan_id = r.plan_id and i.required and not ${hasValue})
          + (select count(*)::int from tasks t join task_updates v on v.task = t.id and v.report = r.id
            where t.plan_id = r.plan_id and t.required and v.status is null) as "requiredMissing",
        (select p.jump_note = 'required' and p.jump_percent is not null from plans p where p.id = r.plan_id) as "asksJumpNotes",
        (select coalesce(json_agg(c.organisation_id), '[]') from child c) as expected,
        (select coalesce(json_agg(c.organisation_id), '[]') from child c where c.state = 'approved') as decided,
        (select coalesce(json_agg(o.name order by o.name), '[]') from child c join organisations o on o.id = c.organisation_id
          left join report_sources s on s.report = r.id and s.child = c.id
          where c.state = 'approved' and s.revision is distinct from c.revision) as "changedUnits",
        exists (select 1 from reports p where r.level = 'unit' and p.plan_id = r.plan_id and p.period_key = r.period_key
          and p.level = 'commune' and p.is_current and p.state in ('submitted', 'approved')) as "parentSubmitted",
        (select (l.plan_to at time zone 'UTC')::date::text from plans l where l.id = r.plan_id) as "planTo",
        ${questionsOf(sql`r.id`)} as questions,
        exists (select 1 from reports v where v.supersedes_id = r.id and v.state in ('draft', 'returned', 'submitted')) as "correctionOpen",
        exists (select 1 from plans f where f.id = r.plan_id and f.state = 'in_force') as "planInForce",
        (select coalesce(json_agg(u.id), '[]') from organisations u where u.commune_id = r.commune_id and u.kind = 'unit'
          and u.id is distinct from r.unit_id) as "siblingUnits",
        (select coalesce(json_agg(json_build_object('role', q.role, 'organisation', q.organisation_id, 'position', q.id, 'person', a.person_id)), '[]')
          from appointments a join positions q on q.id = a.position_id join users u on u.id = a.person_id
          where ${openToday} and (a.commune_id = r.commune_id or (a.commune_id is null and a.province_id = r.province_id)) and a.state = 'confirmed'
            and (a."from" at time zone 'UTC')::date <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
            and (a."to" is null or (a."to" at time zone 'UTC')::date >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)) as holders,
        (select coalesce(json_agg(json_build_object('delegation', d.id, 'principal', d.principal, 'substitute', d.substitute, 'steps', d.steps,
          'keys', d.keys, 'documentTypes', d.document_types, 'unit', d.unit) order by d.id), '[]') from ${standInsAt} d) as "standIns"
      from r join approval_instances n on n.report = r.id join workflow_versions w on w.id = n.workflow_version`,
  )
  return found!
}
