import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { standInsOf, worksThere } from '../delegation/standIns'
import { hasNoPart, isNoCorrector } from '../report/readInbox'
import { keyedRowsOf, textArray, type Db } from '../session'

export type PlanInboxItem = {
  plan: string
  planTitle: string
  organisation: string
  organisationName: string
  state: string
  step: string | null
  revision: number
  since: string | null
  /** Whose decision it is, where the person stands in for them. */
  onBehalfOf?: string
  onBehalfOfName?: string
}

const LIMIT = 200

const columns = (
  since: SQL,
) => sql`r.id as plan, r.title as "planTitle", r.commune_id as organisation, o.name as "organisationName", r.state::text as state,
  n.state->>'step' as step, r.revision::int as revision, to_json(${since} at time zone 'UTC')#>>'{}' || 'Z' as since`

const tables = sql`approval_instances n join plans r on r.id = n.plan join organisations o on o.id = r.commune_id`

/** Separation of duties for a slot `s`, as for reports. */
const isFree = (person: SQL) => sql`n.state->>'submittedBy' is distinct from ${person}::text
  and not exists (select 1 from plan_editors e where e.plan = r.id and e.person = ${person})
  and ${isNoCorrector(person)} and ${hasNoPart(person, 'plan')}`

type Of = { person: string; keys: readonly string[] }
type Asked = { db: Db } & Of

const mine = ({ person, keys }: Of) =>
  sql`s.candidate_keys && ${textArray(keys)} and (s.person is null or s.person = ${person}::uuid)`

/** Plans that wait for this person's decision, the oldest first. */
export const plansToDecide = ({ person, keys }: Of): SQL =>
  sql`select ${columns(sql`s.opened_at`)} from approval_slots s join ${tables} on n.id = s.instance
    where s.status = 'open' and s.plan is not null and ${mine({ person, keys })} and ${isFree(sql`${person}::uuid`)}
    order by s.opened_at limit ${LIMIT}`

export const readPlansToDecide = ({ db, ...of }: Asked): Promise<PlanInboxItem[]> =>
  keyedRowsOf<PlanInboxItem>(db, plansToDecide(of))

/** Plans that this person may decide in another's place, and not in their own right. */
export const plansDelegated = ({
  person,
  keys,
}: Of): SQL => sql`select * from (select distinct on (s.id) ${columns(sql`s.opened_at`)}, d.principal as "onBehalfOf", u.name as "onBehalfOfName"
        from ${standInsOf(person)} d join approval_slots s on s.status = 'open' and s.plan is not null and s.candidate_keys && d.keys
          join ${tables} on n.id = s.instance join users u on u.id = d.principal
        where (s.person is null or s.person = d.principal) and (d.steps = '{}' or s.step = any(d.steps))
          and (d.document_types = '{}' or 'plan' = any(d.document_types)) and d.unit is null
          and ${isFree(sql`${person}::uuid`)} and ${isFree(sql`d.principal`)} and not (${mine({ person, keys })})
        order by s.id, u.name) found order by found.since limit ${LIMIT}`

export const readPlansDelegated = ({ db, ...of }: Asked): Promise<PlanInboxItem[]> =>
  keyedRowsOf<PlanInboxItem>(db, plansDelegated(of))

type Own = { person: string; status: 'returned' | 'running' }

/** Plans that this person has written or sent, where they still work: back with them, or on their way. */
export const ownPlans = ({ person, status }: Own): SQL =>
  sql`select ${columns(sql`(select max(e.at) from approval_events e where e.plan = r.id)`)} from ${tables}
      where n.plan is not null and n.state->>'status' = ${status} and (n.state->>'submittedBy' = ${person}
        or exists (select 1 from plan_editors e where e.plan = r.id and e.person = ${person}::uuid))
        and ${worksThere(person)}
      order by since desc limit ${LIMIT}`

export const readOwnPlans = ({ db, ...own }: { db: Db } & Own): Promise<PlanInboxItem[]> =>
  keyedRowsOf<PlanInboxItem>(db, ownPlans(own))

/** Plans on which this person has decided, or somebody in their place, where they still work, the latest first. */
export const readPlansDone = ({ db, person }: Omit<Asked, 'keys'>): Promise<PlanInboxItem[]> =>
  keyedRowsOf<PlanInboxItem>(
    db,
    sql`select ${columns(sql`d.at`)} from (select e.plan, max(e.at) as at from approval_events e
        where e.plan is not null and (e.actor = ${person}::uuid or e.on_behalf_of = ${person}::uuid) and e.type in ('approve', 'return', 'reject') group by e.plan) d
      join ${tables} on r.id = d.plan where ${worksThere(person)} order by d.at desc limit ${LIMIT}`,
  )
