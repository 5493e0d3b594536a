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
