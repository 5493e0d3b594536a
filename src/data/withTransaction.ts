import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import type { Db } from './session'

export type Transaction = { req: PayloadRequest; db: Db }

/**
 * One transaction for Payload calls (pass `req`) and SQL (use `db`). Commits when `fn` resolves. Rejects, with
 * nothing written, when `fn` throws, when a deferred constraint fails, or when a failure inside was swallowed:
 * Payload's own helpers report success in these last two cases.
 */
export const withTransaction = async <T>(
  payload: Payload,
  user: TypedUser | null,
  fn: (transaction: Transaction) => Promise<T>,
): Promise<T> => {
  const id = randomUUID()
  const base = await createLocalReq({ user: user ?? undefined, req: { transactionID: id } }, payload)
  // A failing Payload operation takes the transaction off its req; ours stays attached (and doomed), so that no
  // later call escapes into autocommit or waits for our own locks on another connection.
  const req = new Proxy(base, {
    deleteProperty: (target, key) => key === 'transactionID' || Reflect.deleteProperty(target, key),
  })
  const sessions = (payload.db.sessions ??= {})
  return payload.db.drizzle.transaction(async (tx) => {
    let killed = false
    const session = {
      db: tx,
      resolve: async () => undefined,
      reject: async () => {
        killed = true
        sessions[id] = session
      },
    } as unknown as (typeof sessions)[string]
    sessions[id] = session
    try {
      const result = await fn({ req, db: tx as unknown as Db })
      if (killed) throw new Error('TX_LOST: a Payload call failed inside and its error was swallowed')
      watchCommit(tx as unknown as Ending)
      return result
    } finally {
      delete sessions[id]
    }
  })
}

type Ending = { execute: (statement: unknown) => Promise<{ command?: string }> }

/**
 * Makes the next statement, the commit, fail where PostgreSQL rolls back instead: it says so and reports no error when
 * a statement before it has failed.
 */
const watchCommit = (tx: Ending): void => {
  const execute = tx.execute.bind(tx)
  tx.execute = async (commit) => {
    tx.execute = execute
    const done = await execute(commit)
    if (done.command !== 'COMMIT')
      throw new Error('TX_LOST: a statement failed inside and its error was swallowed')
    return done
  }
}
