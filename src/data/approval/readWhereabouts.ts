import { sql } from '@payloadcms/db-postgres/drizzle'
import { asides } from '@/domain/approval/isAside'
import { arrayOf, keyedRowsOf, textArray, type Db } from '../session'
import { heldNow } from '../person/readAppointments'

/** Where a report is on its ladder: whose turn it is, since when, and what was done last. */
export type Whereabouts = {
  report: string
  /** When the open step opened; null while none is open. */
  openedAt: string | null
  /** Names of those who may take the open step today, at most three. */
  turn: string[]
  /** How many there are besides. */
  more: number
  last: { type: string; actorName: string | null; reason: string | null; at: string } | null
}

/**
 * Where reports are. Whoever wrote a report or has decided it in this round has no turn at it. One statement, however
 * many reports.
 */
export const readWhereabouts = ({
  db,
  reports,
}: {
  db: Db
  reports: readonly string[]
}): Promise<Whereabouts[]> =>
  keyedRowsOf<Whereabouts>(
    db,
    sql`with asked as (select unnest(${arrayOf('uuid', reports)}) as report),
      held as (select a.person_id as person, 'role:' || p.role || '@' || p.organisation_id as role_key, 'position:' || p.id as position_key
        from appointments a join positions p on p.id = a.position_id where ${heldNow}
          and p.organisation_id in (select x from reports r, unnest(array[r.unit_id, r.commune_id, r.province_id]) x where r.id in (select report from asked))),
      open as (select s.report, s.instance, s.step, s.opened_at, s.person, key from approval_slots s, unnest(s.candidate_keys) key
        where s.status = 'open' and s.report in (select report from asked)),
      turns as (select o.report, min(o.opened_at) as opened_at, array_agg(distinct u.name order by u.name) filter (where u.id is not null) as names
        from open o left join held h on o.key in (h.role_key, h.position_key) and (o.person is null or o.person = h.person)
            and not exists (select 1 from report_editors e where e.report = o.report and e.person = h.person)
            and not exists (select 1 from approval_slots d where d.instance = o.instance and d.status = 'approved' and h.person in (d.decided_by, d.on_behalf_of)
              and not exists (select 1 from workflow_versions x, jsonb_array_elements(x.definition->'steps') e
                where x.id = (select n.workflow_version from approval_instances n where n.id = o.instance) and e->>'key' = o.step and e->'mayRepeat' ? d.step))
          left join users u on u.id = h.person
        group by o.report)
      select asked.report, to_json(t.opened_at at time zone 'UTC')#>>'{}' || 'Z' as "openedAt",
        to_json(coalesce(t.names[:3], '{}')) as turn, greatest(coalesce(cardinality(t.names), 0) - 3, 0) as more,
        (select json_build_object('type', e.type, 'actorName', u.name, 'reason', e.reason, 'at', to_json(e.at at time zone 'UTC')#>>'{}' || 'Z')
          from approval_events e left join users u on u.id = e.actor where e.report = asked.report and e.type <> all(${textArray(asides)}) order by e.seq desc limit 1) as last
      from asked left join turns t on t.report = asked.report`,
  )
