import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Firing, SetTimer } from '@/domain/approval/fireTimers'
import type { Instant } from '@/domain/time'
import { arrayOf, rowsOf, type Db } from '../session'

/** The reports that have a timer whose moment has come, the longest waiting first. One statement. */
export const readReportsDue = async ({
  db,
  now,
  limit,
}: {
  db: Db
  now: Instant
  limit: number
}): Promise<string[]> => {
  const found = await rowsOf<{ report: string }>(
    db,
    sql`select s.report from approval_timers t join approval_slots s on s.id = t.slot
      where t.fired_at is null and t.fire_at <= ${now}::timestamptz group by s.report order by min(t.fire_at) limit ${limit}`,
  )
  return found.map(({ report }) => report)
}

/** The timers of a report whose moment has come, locked; those that another worker holds are left to it. */
export const claimTimers = ({
  db,
  report,
  now,
}: {
  db: Db
  report: string
  now: Instant
}): Promise<SetTimer[]> =>
  rowsOf<SetTimer>(
    db,
    sql`select t.id, t.slot, t.kind, t.ordinal, to_json(t.fire_at at time zone 'UTC')#>>'{}' || 'Z' as "fireAt"
      from approval_timers t where t.fired_at is null and t.fire_at <= ${now}::timestamptz
        and t.slot in (select s.id from approval_slots s where s.report = ${report}::uuid)
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
