import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant } from '@/domain/time'
import { keyedRowsOf, runKeyed, type Db } from '../session'

type ToWrite = {
  db: Db
  plan: string
  content: { text: string; hash: string }
  revision: number
  now: Instant
}

/** Stores the content that an event of a plan is bound to, under its hash; the same content is stored once. */
export const writePlanSnapshot = async ({ db, plan, content, revision, now }: ToWrite): Promise<void> => {
  await runKeyed(
    db,
    sql`insert into plan_snapshots (plan, hash, revision, content, at)
      values (${plan}::uuid, ${content.hash}, ${revision}, ${content.text}, ${now}::timestamptz)
      on conflict do nothing`,
  )
}

/** The contents of a plan that are stored, by hash, and whether each still has that hash. One statement. */
export const readPlanSealed = async ({
  db,
  plan,
}: {
  db: Db
  plan: string
}): Promise<Map<string, boolean>> => {
  const found = await keyedRowsOf<{ hash: string; isWhole: boolean }>(
    db,
    sql`select hash, encode(sha256(convert_to(content, 'UTF8')), 'hex') = hash as "isWhole"
      from plan_snapshots where plan = ${plan}::uuid`,
  )
  return new Map(found.map(({ hash, isWhole }) => [hash, isWhole]))
}
