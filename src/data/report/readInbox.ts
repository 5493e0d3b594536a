import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { asides } from '@/domain/approval/isAside'
import { reachesSlot, standInsOf, worksThere } from '../delegation/standIns'
import { keyedRowsOf, textArray, type Db } from '../session'

export type InboxItem = {
  report: string
  plan: string
  planTitle: string
  organisation: string
  organisationName: string
  level: 'unit' | 'commune'
  periodKey: string
  state: string
  step: string | null
  revision: number
  dueAt: string | null
  since: string | null
  /** Whose decision it is, where the person stands in for them. */
  onBehalfOf?: string
  onBehalfOfName?: string
  /** Of a decision that waits: its step is never approved together with others. */
  alone?: boolean
}

/** With where the report lies, for whoever has to check that it may still be seen. */
export type PlacedItem = InboxItem & {
  place: { unit: string | null; commune: string; province: string; reachedProvince: boolean }
}

const LIMIT = 200

const columns = (
  since: SQL,
) => sql`r.id as report, r.plan_id as plan, p.title as "planTitle", r.organisation_id as organisation, o.name as "organisationName",
  r.level::text as level, r.period_key as "periodKey", r.state::text as state, r.step, r.revision::int as revision,
  to_json(r.due_at at time zone 'UTC')#>>'{}' || 'Z' as "dueAt", to_json(${since} at time zone 'UTC')#>>'{}' || 'Z' as since`

const place = sql`json_build_object('unit', r.unit_id, 'commune', r.commune_id, 'province', r.province_id,
  'reachedProvince', r.reached_province) as place`

const tables = sql`reports r join plans p on p.id = r.plan_id join organisations o on o.id = r.organisation_id`

/** Who corrected the document `n` decides at the step they corrected at, `s`, and at no other. */
export const isNoCorrector = (person: SQL): SQL =>
  sql`not exists (select 1 from jsonb_array_elements(n.state->'correctors') c where c->>'person' = ${person}::text and c->>'step' <> s.step)`

/** Who has no part in an approval of the document `n` that stands, but for those of steps that the step of `s` may repeat. */
export const hasNoPart = (person: SQL, document: 'report' | 'plan'): SQL =>
  sql`not exists (select 1 from approval_slots past where past.${sql.identifier(document)} = s.${sql.identifier(document)} and past.status = 'approved'
    and ${person} in (past.decided_by, past.on_behalf_of)
    and not exists (select 1 from workflow_versions x, jsonb_array_elements(x.definition->'steps') e
      where x.id = n.workflow_version and e->>'key' = s.step and e->'mayRepeat' ? past.step))`

/** Separation of duties for a slot `s`: this person neither wrote the report nor has a part in its approval. */
const isFree = (person: SQL) => sql`n.state->>'submittedBy' is distinct from ${person}::text
  and not exists (select 1 from report_editors e where e.report = r.id and e.person = ${person})
  and ${isNoCorrector(person)} and ${hasNoPart(person, 'report')}`

/** Whether the step of a slot `s` is approved by itself only. */
const isAlone = sql`exists (select 1 from workflow_versions x, jsonb_array_elements(x.definition->'steps') e
  where x.id = n.workflow_version and e->>'key' = s.step and e->'bulkAllowed' = 'false'::jsonb)`

/** Open slots that this person may decide: a candidate, neither author nor editor, and not yet a decider in this round. */
export const readDecideTab = ({
  db,
  person,
  keys,
}: {
  db: Db
  person: string
  keys: readonly string[]
}): Promise<InboxItem[]> =>
  keyedRowsOf<InboxItem>(
    db,
    sql`select ${columns(sql`s.opened_at`)}, ${isAlone} as alone from approval_slots s join ${tables} on r.id = s.report join approval_instances n on n.id = s.instance
      where s.status = 'open' and s.candidate_keys && ${textArray(keys)} and (s.person is null or s.person = ${person}::uuid)
        and r.state = 'submitted' and ${isFree(sql`${person}::uuid`)}
      order by r.due_at nulls last, s.opened_at limit ${LIMIT}`,
  )

/**
 * Open slots that this person may decide in another's place: neither of the two has written or decided anything of it.
 * What they may decide in their own right is left out.
 */
export const readDelegatedTab = ({
  db,
  person,
  keys,
}: {
  db: Db
  person: string
  keys: readonly string[]
}): Promise<InboxItem[]> =>
  keyedRowsOf<InboxItem>(
    db,
    sql`select * from (select distinct on (s.id) ${columns(sql`s.opened_at`)}, d.principal as "onBehalfOf", u.name as "onBehalfOfName"
        from ${standInsOf(person)} d join approval_slots s on s.status = 'open' and s.candidate_keys && d.keys
          join ${tables} on r.id = s.report join approval_instances n on n.id = s.instance join users u on u.id = d.principal
        where ${reachesSlot} and r.state = 'submitted' and ${isFree(sql`${person}::uuid`)} and ${isFree(sql`d.principal`)}
          and not (s.candidate_keys && ${textArray(keys)} and (s.person is null or s.person = ${person}::uuid))
        order by s.id, u.name) found order by found."dueAt" nulls last, found.since limit ${LIMIT}`,
  )

/** Reports that this person has worked on and that are in a state: back with them, or on their way. */
export const readOwnTab = ({
  db,
  person,
  state,
}: {
  db: Db
  person: string
  state: 'returned' | 'submitted'
}): Promise<PlacedItem[]> =>
  keyedRowsOf<PlacedItem>(
    db,
    sql`select ${columns(sql`(select max(e.at) from approval_events e where e.report = r.id and e.type <> all(${textArray(asides)}))`)}, ${place} from ${tables} join approval_instances n on n.report = r.id
      where r.state = ${state} and (n.state->>'submittedBy' = ${person}
        or exists (select 1 from report_editors e where e.report = r.id and e.person = ${person}::uuid))
      order by r.due_at nulls last limit ${LIMIT}`,
  )

/** Reports on which this person has decided, or somebody in their place, where they still work, the latest first. */
export const readDoneTab = ({ db, person }: { db: Db; person: string }): Promise<InboxItem[]> =>
  keyedRowsOf<InboxItem>(
    db,
    sql`select ${columns(sql`d.at`)} from (select e.report, max(e.at) as at from approval_events e
        where (e.actor = ${person}::uuid or e.on_behalf_of = ${person}::uuid) and e.type in ('approve', 'return', 'reject') group by e.report) d
      join ${tables} on r.id = d.report where ${worksThere(person)} order by d.at desc limit ${LIMIT}`,
  )
