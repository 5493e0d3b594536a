import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Timer } from '@/domain/approval/timersOf'
import type { Closing, NewNotice, Subject } from '@/domain/notice/types'
import { dayInVietnam, type Instant } from '@/domain/time'
import { arrayOf, runKeyed, textArray, type Db } from '../session'

export type NoticeRow = NewNotice & { subject: Subject }

type Written = {
  db: Db
  notices: readonly NoticeRow[]
  timers: readonly Timer[]
  closing: Closing & { subjects: readonly Subject['id'][] }
  now: Instant
}

/**
 * Closes what is done with, sets timers, and tells people, in the running transaction: nobody twice for one cause, and
 * nobody whose account is closed. What is urgent is queued for the worker. One statement, however much it is.
 */
export const writeNotices = async ({ db, notices, timers, closing, now }: Written): Promise<void> => {
  const rows = notices.map(({ subject, ...notice }) => ({
    ...notice,
    subjectKind: subject.kind,
    subject: subject.id,
  }))
  const slots = arrayOf('uuid', closing.slots)
  await runKeyed(
    db,
    sql`with moment as (select ${now}::timestamptz as now),
      closing as (update notices n set closed_at = m.now from moment m where n.closed_at is null and
        n.subject = any(${arrayOf('uuid', closing.subjects)}) and (n.slot = any(${slots}) or n.kind = any(${textArray(closing.kinds)})
          or (n.slot = any(${arrayOf('uuid', closing.askedAnew)}) and n.kind in ('decide', 'remind', 'escalated')))),
      ending as (update approval_timers t set fired_at = m.now, outcome = 'void' from moment m where t.fired_at is null and t.slot = any(${slots})),
      setting as (insert into approval_timers (slot, kind, ordinal, fire_at)
        select t.slot, t.kind, t.ordinal, t."fireAt" from jsonb_to_recordset(${JSON.stringify(timers)}::jsonb)
          as t(slot uuid, kind text, ordinal int, "fireAt" timestamptz) on conflict (slot, kind, ordinal) do nothing),
      telling as (insert into notices (person, kind, cause, subject_kind, subject, slot, step, on_behalf_of, due_on, is_urgent, at)
        select n.person, n.kind, n.cause, n."subjectKind", n.subject, n.slot, n.step, n."onBehalfOf", n."dueOn", n."isUrgent", m.now
        from moment m, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(person uuid, kind text, cause text, "subjectKind" text, subject uuid,
          slot uuid, step text, "onBehalfOf" uuid, "dueOn" date, "isUrgent" boolean) join users u on u.id = n.person
        where u.closed_on is null or (u.closed_on at time zone 'UTC')::date > ${dayInVietnam(now)}::date
        on conflict (person, cause) do nothing returning id, person, is_urgent),
      sending as (insert into notice_sendings (notice, channel, why, queued_at)
        select t.id, 'mail', 'urgent', m.now from moment m, telling t left join notice_settings s on s.person = t.person
        where t.is_urgent and coalesce(s.urgent, true) returning notice)
      select graphile_worker.add_job('tell_urgent'::text, '{}'::json, max_attempts => 12) from (select count(*) as many from sending) c where c.many > 0`,
  )
}
