import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type DoctorFacts = {
  postgres: string
  users: number
  plansInForce: number
  reports: number
  unsentMail: number
  oldestUnsentMinutes: number
  /** Reports and plans whose state does not fit their ladder, or that are under way without exactly one open step. */
  brokenLadders: number
}

/** What an operator wants to know at a glance, in one statement. */
export const readDoctorFacts = async ({ db }: { db: Db }): Promise<DoctorFacts> => {
  const [found] = await rowsOf<DoctorFacts>(
    db,
    sql`select current_setting('server_version') as postgres, (select count(*)::int from users) as users,
        (select count(*)::int from plans where state = 'in_force') as "plansInForce", (select count(*)::int from reports) as reports,
        (select count(*)::int from outbox where sent_at is null) as "unsentMail",
        (select coalesce(extract(epoch from now() - min(created_at)) / 60, 0)::int from outbox where sent_at is null) as "oldestUnsentMinutes",
        (select count(*)::int from reports r join approval_instances n on n.report = r.id where
          (n.state->>'status') is distinct from (case r.state::text when 'submitted' then 'running' else r.state::text end)
          or (select count(distinct s.step) from approval_slots s where s.instance = n.id and s.status = 'open')
            <> (case when r.state = 'submitted' and not (n.state->>'awaitingIssue')::boolean then 1 else 0 end))
          + (select count(*)::int from plans p join approval_instances n on n.plan = p.id where
            (p.state::text = 'in_review') <> (n.state->>'status' = 'running')
            or (select count(distinct s.step) from approval_slots s where s.instance = n.id and s.status = 'open')
              <> (case when p.state::text = 'in_review' then 1 else 0 end)) as "brokenLadders"`,
  )
  return found!
}
