import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant } from '@/domain/time'
import { rowsOf, type Db } from '../session'

type Read = {
  db: Db
  commune: string
  province: string
  into: string | null
  fileName: string
  hash: string
  source: Uint8Array
  /** JSON. */
  lines: string
  reading: string
  decisions: string
  person: string
  now: Instant
}

/** Keeps a file that has been read. @returns the import's id */
export const insertImport = async ({ db, person, now, ...read }: Read): Promise<string> => {
  const [made] = await rowsOf<{ id: string }>(
    db,
    sql`insert into plan_imports (commune, province, into_plan, state, file_name, hash, source, lines, reading, decisions, created_by, created_at, updated_by, updated_at)
      values (${read.commune}::uuid, ${read.province}::uuid, ${read.into}::uuid, 'read', ${read.fileName}, ${read.hash}, ${Buffer.from(read.source)},
        ${read.lines}, ${read.reading}, ${read.decisions}, ${person}::uuid, ${now}::timestamptz, ${person}::uuid, ${now}::timestamptz)
      returning id`,
  )
  return made!.id
}
