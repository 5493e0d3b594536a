import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Instant } from '@/domain/time'
import { rowsOf, type Db } from '../session'
import type { ImportState } from './types'

type Change = {
  db: Db
  id: string
  /** As it was read; nothing is written over a newer one. */
  revision: number
  decisions?: string
  state?: ImportState
  plan?: string
  person: string
  now: Instant
}

/** Writes what has changed of an import that is still open. @returns its new revision; null when it has moved on since */
export const writeImport = async ({
  db,
  id,
  revision,
  decisions,
  state,
  plan,
  person,
  now,
}: Change): Promise<number | null> => {
  const [written] = await rowsOf<{ revision: number }>(
    db,
    sql`update plan_imports set decisions = coalesce(${decisions ?? null}, decisions), state = coalesce(${state ?? null}, state),
        plan = coalesce(${plan ?? null}::uuid, plan), revision = revision + 1, updated_by = ${person}::uuid, updated_at = ${now}::timestamptz
      where id = ${id}::uuid and revision = ${revision} and state = 'read' returning revision`,
  )
  return written?.revision ?? null
}
