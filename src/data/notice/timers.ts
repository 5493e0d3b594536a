import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Firing, SetTimer } from '@/domain/approval/fireTimers'
import type { Subject } from '@/domain/notice/types'
import type { Instant } from '@/domain/time'
import { arrayOf, rowsOf, type Db } from '../session'

/** The documents that have a timer whose moment has come, the longest waiting first. One statement. */
export const readSubjectsDue = async ({
  db,
  now,
  limit,
}: {
  db: Db
  now: Instant
  limit: number
}): Promise<Subject[]> =>
  rowsOf<Subject>(
    db,
    sql`select case when s.plan is null then 'report' else 'plan' end as kind, coalesce(s.report, s.plan) as id from approval_timers t join approval_slots s on s.id = t.slot
      where t.fired_at is null and t.fire_at <= ${now}::timestamptz group by s.report, s.plan
      order by min(t.fire_at) limit ${limit}`,
  )

/** The timers of a document whose moment has come, locked; those that another worker holds are left to it. */
export const claimTimers = ({
  db,
  subject: { kind, id },
  now,
}: {
  db: Db
  subject: Subject
  now: Instant
}): Promise<SetTimer[]> =>
  rowsOf<SetTimer>(
    db,
    sql`select t.id, t.slot, t.kind, t.ordinal, to_json(t.fire_at at time zone 'UTC')#>>'{}' || 'Z' as "fireAt"
      from approval_timers t where t.fired_at is null and t.fire_at <= ${now}::timestamptz
        and t.slot in (select s.id from approval_slots s where s.${sql.raw(kind)} = ${id}::uuid)
      order by t.fire_at for update of t skip locked`,
  )

/** Writes what came of them. One statement. */
export const settleTimers = async ({
  db,
  firing: { remind, escalate, void: overtaken, move },
  now,
}: {
  db: Db
  firing: Firing
  now: Instant
}): Promise<void> => {
  const moved = move.map(({ id, fireAt }) => ({ id, fireAt }))
  const fired = [...remind, ...escalate].map(({ id }) => id)
  await db.execute(
    sql`with moved as (update approval_timers t set fire_at = m."fireAt" from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)
        as m(id uuid, "fireAt" timestamptz) where t.id = m.id)
      update approval_timers t set fired_at = ${now}::timestamptz, outcome = case when t.id = any(${arrayOf('uuid', fired)}) then 'fired' else 'void' end
      where t.id = any(${arrayOf('uuid', [...fired, ...overtaken.map(({ id }) => id)])})`,
  )
}

/** For how many whole minutes the timer has waited that should have fired first; 0 where none waits. */
export const readMinutesLate = async ({ db }: { db: Db }): Promise<number> => {
  const [found] = await rowsOf<{ minutes: number }>(
    db,
    sql`select coalesce(floor(extract(epoch from now() - min(fire_at)) / 60), 0)::int as minutes
      from approval_timers where fired_at is null and fire_at < now()`,
  )
  return found!.minutes
}
