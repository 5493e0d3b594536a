import { sql } from '@payloadcms/db-postgres/drizzle'
import { keyedRowsOf, runKeyed, type Db } from './session'

type Claim = { db: Db; person: string; key: string; path: string; bodyHash: string }
type Earlier = { path: string; bodyHash: string; answer: unknown }

/**
 * Claims an Idempotency-Key for the running transaction. A second request with the same key waits here until the
 * first has committed, and gets what that one answered; null means the key was free and is now ours.
 */
export const claimKey = async ({ db, person, key, path, bodyHash }: Claim): Promise<Earlier | null> => {
  const claimed = await keyedRowsOf(
    db,
    sql`insert into request_keys (person, key, path, body_hash) values (${person}::uuid, ${key}, ${path}, ${bodyHash})
      on conflict (person, key) do nothing returning 1`,
  )
  if (claimed.length > 0) return null
  const [earlier] = await keyedRowsOf<Earlier>(
    db,
    sql`select path, body_hash as "bodyHash", answer from request_keys where person = ${person}::uuid and key = ${key}`,
  )
  return earlier ?? null
}

/** Keeps the answer beside its key, in the transaction whose work it answers for. */
export const keepAnswer = async ({ db, person, key, answer }: Claim & { answer: unknown }): Promise<void> => {
  await runKeyed(
    db,
    sql`update request_keys set answer = ${JSON.stringify(answer)}::jsonb where person = ${person}::uuid and key = ${key}`,
  )
}
