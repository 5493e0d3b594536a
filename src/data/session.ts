import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** Something that runs SQL: the pool or an open transaction. */
export type Db = {
  execute: (query: SQL) => Promise<{ rows: Record<string, unknown>[]; rowCount?: number | null }>
}

/** Runs SQL outside any transaction: for single reads. */
export const dbOf = (payload: Payload): Db => payload.db.drizzle as unknown as Db

/** Runs SQL in the transaction that a Payload operation has opened on `req`, or outside when there is none. */
export const dbOfRequest = async (req: PayloadRequest): Promise<Db> => {
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[id]
  return (session?.db ?? req.payload.db.drizzle) as unknown as Db
}

/** The rows of a query, with the shape the caller states. */
export const rowsOf = async <Row>(db: Db, query: SQL): Promise<Row[]> =>
  (await db.execute(query)).rows as Row[]

type Drizzle = {
  dialect: { sqlToQuery: (query: SQL) => { sql: string; params: unknown[] } }
  session: {
    prepareQuery: (
      query: { sql: string; params: unknown[] },
      fields: undefined,
      name: string,
      isArray: false,
    ) => { execute: () => ReturnType<Db['execute']> }
  }
}

const names = new Map<string, string>()

/** By its text: the built product holds this module more than once, on one pool of connections. */
const nameOf = (text: string): string => {
  const known = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 40)
  names.set(text, known)
  return known
}

/**
 * Runs a statement that is run often and reaches its rows by key. PostgreSQL keeps what it has planned on each
 * connection: such a statement takes longer to plan than to run. Its text must be one of a few; a statement whose best
 * plan depends on what is asked for is run without.
 */
export const runKeyed = (db: Db, statement: SQL): ReturnType<Db['execute']> => {
  const { dialect, session } = db as unknown as Drizzle
  const query = dialect.sqlToQuery(statement)
  return session.prepareQuery(query, undefined, nameOf(query.sql), false).execute()
}

/** The rows of a statement that is run often and reaches them by key; see `runKeyed`. */
export const keyedRowsOf = async <Row>(db: Db, query: SQL): Promise<Row[]> =>
  (await runKeyed(db, query)).rows as Row[]

const literal = (value: string | null): string =>
  value === null ? 'NULL' : `"${value.replace(/[\\"]/g, '\\$&')}"`

/** An array as one parameter, however many values it holds, so that a statement's text never changes. */
export const arrayOf = (
  type: 'text' | 'uuid' | 'numeric' | 'boolean' | 'date',
  values: readonly (string | number | boolean | null)[],
): SQL =>
  sql`${`{${values.map((value) => literal(value === null ? null : String(value))).join(',')}}`}::${sql.raw(type)}[]`

/** A text array as one parameter. */
export const textArray = (values: readonly string[]): SQL => arrayOf('text', values)
