import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NoticeKind, Subject } from '@/domain/notice/types'
import type { Instant, IsoDate } from '@/domain/time'
import { heldNow } from '../person/readAppointments'
import { arrayOf, keyedRowsOf, rowsOf, type Db } from '../session'
import { aboutNotice, noticeCommune, noticeProvince } from './aboutNotice'

export type ListedNotice = {
  id: string
  kind: NoticeKind
  subject: Subject
  organisationName: string
  /** Of a report. */
  periodKey: string | null
  /** Of a plan. */
  planTitle: string | null
  step: string | null
  stepLabel: { vi: string; en: string } | null
  onBehalfOfName: string | null
  dueOn: IsoDate | null
  at: Instant
  readAt: Instant | null
  closedAt: Instant | null
}

const LIMIT = 100

const isNew = sql`(n.read_at is null and n.closed_at is null)`

/** Notices of a person who still works where these are about. */
const theirs = (person: string) => sql`notices n ${aboutNotice}
  where n.person = ${person}::uuid and ${noticeCommune} is not null and exists (select 1 from appointments a where a.person_id = n.person and ${heldNow}
    and (a.commune_id = ${noticeCommune} or (a.commune_id is null and (a.province_id is null or a.province_id = ${noticeProvince}))))`

const moment = (column: 'at' | 'read_at' | 'closed_at') =>
  sql`to_json(n.${sql.raw(column)} at time zone 'UTC')#>>'{}' || 'Z'`

/** What somebody was told, the newest first, what is still to be looked at before the rest. One statement. */
export const readNotices = ({ db, person }: { db: Db; person: string }): Promise<ListedNotice[]> =>
  keyedRowsOf<ListedNotice>(
    db,
    sql`select f.id, f.kind, f.subject, f."periodKey", f."planTitle", f.step, f."dueOn", f.at, f."readAt", f."closedAt", o.name as "organisationName", b.name as "onBehalfOfName",
        (select x->'label' from approval_instances i join workflow_versions w on w.id = i.workflow_version, jsonb_array_elements(w.definition->'steps') x
          where (i.report = f.about or i.plan = f.about) and x->>'key' = f.step) as "stepLabel"
      from (select n.id, n.kind, json_build_object('kind', n.subject_kind, 'id', n.subject) as subject, n.subject as about, coalesce(r.organisation_id, p.commune_id) as organisation_id,
          r.period_key as "periodKey", p.title as "planTitle", n.step, n.on_behalf_of,
          n.due_on::text as "dueOn", ${moment('at')} as at, ${moment('read_at')} as "readAt", ${moment('closed_at')} as "closedAt", ${isNew} as "isNew"
        from ${theirs(person)} order by ${isNew} desc, n.at desc, n.id limit ${LIMIT}) f
        join organisations o on o.id = f.organisation_id left join users b on b.id = f.on_behalf_of order by f."isNew" desc, f.at desc, f.id`,
  )

/** How many of them are still to be looked at. One statement. */
export const countNew = async ({ db, person }: { db: Db; person: string }): Promise<number> => {
  const [found] = await keyedRowsOf<{ many: number }>(
    db,
    sql`select count(*)::int as many from ${theirs(person)} and ${isNew}`,
  )
  return found!.many
}

/** Marks notices as read, all where none are named. @returns how many of those named are this person's */
export const markRead = async ({
  db,
  person,
  notices,
  now,
}: {
  db: Db
  person: string
  notices: readonly string[] | null
  now: Instant
}): Promise<number> => {
  const picked = notices === null ? sql`read_at is null` : sql`id = any(${arrayOf('uuid', notices)})`
  const found = await rowsOf<{ id: string }>(
    db,
    sql`update notices set read_at = coalesce(read_at, ${now}::timestamptz) where person = ${person}::uuid and ${picked} returning id`,
  )
  return found.length
}

/** Marks what everybody was told so far as read. */
export const markEverythingRead = async ({ db, now }: { db: Db; now: Instant }): Promise<void> => {
  await db.execute(sql`update notices set read_at = ${now}::timestamptz where read_at is null`)
}
