import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant, IsoDate } from '@/domain/time'
import { arrayOf, rowsOf, type Db } from '../session'

/** Notices queued to be mailed at once, the oldest first, locked; those that another worker holds are left to it. */
export const claimUrgent = async ({ db, limit }: { db: Db; limit: number }): Promise<string[]> => {
  const found = await rowsOf<{ notice: string }>(
    db,
    sql`select notice from notice_sendings where mail is null and dropped_at is null and why = 'urgent'
      order by queued_at limit ${limit} for update skip locked`,
  )
  return found.map(({ notice }) => notice)
}

const isNew = sql`n.closed_at is null and n.read_at is null and not exists (select 1 from notice_sendings s where s.notice = n.id)`

/** People who want the day's mail and have something new for it, a page at a time by id. One statement. */
export const readDigestPeople = async ({
  db,
  after,
  limit,
}: {
  db: Db
  after: string | null
  limit: number
}): Promise<string[]> => {
  const found = await rowsOf<{ person: string }>(
    db,
    sql`select distinct n.person from notices n left join notice_settings t on t.person = n.person
      where ${isNew} and coalesce(t.digest, true) and (${after}::uuid is null or n.person > ${after}::uuid)
      order by n.person limit ${limit}`,
  )
  return found.map(({ person }) => person)
}

/**
 * Takes what is new for a person into the day's one mail, unless they have had it. One person at a time: two workers
 * would otherwise make two mails. @returns ids of the notices that were taken
 */
export const claimDigest = async ({
  db,
  person,
  day,
  now,
}: {
  db: Db
  person: string
  day: IsoDate
  now: Instant
}): Promise<string[]> => {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`digest ${person}`}, 0))`)
  const taken = await rowsOf<{ notice: string }>(
    db,
    sql`insert into notice_sendings (notice, channel, why, day, queued_at)
      select n.id, 'mail', 'digest', ${day}::date, ${now}::timestamptz from notices n where n.person = ${person}::uuid and ${isNew}
        and not exists (select 1 from notice_sendings d join notices m on m.id = d.notice
          where m.person = ${person}::uuid and d.why = 'digest' and d.day = ${day}::date and d.mail is not null)
      on conflict (notice, channel) do nothing returning notice`,
  )
  return taken.map(({ notice }) => notice)
}

/** Says which message of the outbox carries these notices, and which are not sent any more. One statement. */
export const settleSendings = async ({
  db,
  mail,
  mailed,
  dropped,
  now,
}: {
  db: Db
  mail: string | null
  mailed: readonly string[]
  dropped: readonly string[]
  now: Instant
}): Promise<void> => {
  await db.execute(sql`update notice_sendings set mail = case when notice = any(${arrayOf('uuid', mailed)}) then ${mail}::uuid end,
      dropped_at = case when notice = any(${arrayOf('uuid', dropped)}) then ${now}::timestamptz end
    where channel = 'mail' and notice = any(${arrayOf('uuid', [...mailed, ...dropped])})`)
}

export type SendingOutcome = 'sent' | 'failed' | 'dropped'

/** Writes down what became of the message that carries notices; other messages have none. One statement. */
export const noteSending = async ({
  db,
  mail,
  outcome,
  now,
}: {
  db: Db
  mail: string
  outcome: SendingOutcome
  now: Instant
}): Promise<void> => {
  await db.execute(sql`update notice_sendings set sent_at = case when ${outcome} = 'sent' then ${now}::timestamptz else sent_at end,
      failed_at = case when ${outcome} = 'failed' then ${now}::timestamptz else failed_at end,
      dropped_at = case when ${outcome} = 'dropped' then ${now}::timestamptz else dropped_at end
    where mail = ${mail}::uuid`)
}

/** The notices that a message of the outbox carries; none for a message of another kind. One statement. */
export const readMailedNotices = async ({ db, mail }: { db: Db; mail: string }): Promise<string[]> => {
  const found = await rowsOf<{ notice: string }>(
    db,
    sql`select notice from notice_sendings where mail = ${mail}::uuid`,
  )
  return found.map(({ notice }) => notice)
}
