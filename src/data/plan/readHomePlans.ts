import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { heldNow } from '../person/readAppointments'
import { keyedRowsOf, type Db } from '../session'
import { ownPlans, plansDelegated, plansToDecide } from './readPlanInbox'

export type PlanGroup = 'decide' | 'delegated' | 'returned' | 'sent'

export type HomePlan = {
  group: PlanGroup
  id: string
  title: string
  organisationName: string
  /** At which step it waits, in the language asked for. */
  stepLabel: string | null
  /** When that step was opened, or the plan came back. */
  since: string | null
  /** Names of those who may take the open step today, at most three, and how many there are besides. */
  turn: string[]
  more: number
  /** Who sent it back, and why. */
  returned: { actorName: string | null; reason: string | null } | null
  /** Whose decision it is, where this person stands in for them. */
  onBehalfOf: string | null
}

/** Those who hold a key of the open step today, have not written the plan and not decided on it. */
const turns = sql`select array_agg(distinct u.name order by u.name) as names
  from approval_slots s join appointments a on (a.commune_id = r.commune_id or (a.commune_id is null and a.province_id = r.province_id)) and ${heldNow}
    join positions q on q.id = a.position_id and s.candidate_keys && array['role:' || q.role || '@' || q.organisation_id, 'position:' || q.id]
    join users u on u.id = a.person_id
  where s.plan = r.id and s.status = 'open' and (s.person is null or s.person = a.person_id)
    and n.state->>'submittedBy' is distinct from a.person_id::text
    and not exists (select 1 from plan_editors e where e.plan = r.id and e.person = a.person_id)
    and not exists (select 1 from approval_slots d where d.instance = s.instance and d.status = 'approved' and a.person_id in (d.decided_by, d.on_behalf_of))`

const of = (group: PlanGroup, found: SQL, onBehalfOf: SQL = sql`null::text`): SQL =>
  sql`select ${group}::text as "group", x.plan, x.since, ${onBehalfOf} as "onBehalfOf" from (${found}) x`

/**
 * Plans on a ladder that are somebody's work: to be decided, to be decided in another's place, back with them, and on
 * their way. One statement, however many plans.
 */
export const readHomePlans = ({
  db,
  person,
  keys,
  language,
}: {
  db: Db
  person: string
  keys: readonly string[]
  language: 'vi' | 'en'
}): Promise<HomePlan[]> =>
  keyedRowsOf<HomePlan>(
    db,
    sql`with found as (${of('decide', plansToDecide({ person, keys }))}
        union all ${of('delegated', plansDelegated({ person, keys }), sql`x."onBehalfOfName"`)}
        union all ${of('returned', ownPlans({ person, status: 'returned' }))}
        union all ${of('sent', ownPlans({ person, status: 'running' }))})
      select f."group", r.id, r.title, o.name as "organisationName", f.since, f."onBehalfOf",
        (select x->'label'->>${language} from jsonb_array_elements(w.definition->'steps') x where x->>'key' = n.state->>'step') as "stepLabel",
        to_json(coalesce(t.names[:3], '{}')) as turn, greatest(coalesce(cardinality(t.names), 0) - 3, 0) as more,
        case when f."group" = 'returned' then (select json_build_object('actorName', u.name, 'reason', e.reason)
          from approval_events e left join users u on u.id = e.actor where e.plan = r.id order by e.seq desc limit 1) end as returned
      from found f join plans r on r.id = f.plan join organisations o on o.id = r.commune_id join approval_instances n on n.plan = r.id
        join workflow_versions w on w.id = n.workflow_version left join lateral (${turns}) t on f."group" = 'sent'
      order by f.since desc, r.title`,
  )
