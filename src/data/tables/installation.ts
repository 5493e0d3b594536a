import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { moment } from './shape'

/** Answers to requests that carried an Idempotency-Key. */
export const requestKeys = pgTable(
  'request_keys',
  {
    person: uuid('person').notNull(),
    key: text('key').notNull(),
    path: text('path').notNull(),
    bodyHash: text('body_hash').notNull(),
    answer: jsonb('answer'),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: 'request_keys_pkey', columns: [t.person, t.key] }),
    index('request_keys_at_idx').on(t.at),
  ],
)

/** Messages to send, written in the transaction of what they tell of; the worker sends them. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    sentAt: moment('sent_at'),
  },
  (t) => [
    index('outbox_unsent_idx')
      .on(t.createdAt)
      .where(sql`sent_at is null`),
  ],
)

/** Who changed what in configured records; only ever appended (trigger). */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    at: moment('at').notNull().defaultNow(),
    actor: uuid('actor'),
    operation: text('operation').notNull(),
    record: text('record').notNull(),
    row: uuid('row_id').notNull(),
    commune: uuid('commune'),
    province: uuid('province'),
    changes: jsonb('changes').notNull(),
  },
  (t) => [index('audit_events_row_idx').on(t.row), index('audit_events_commune_at_idx').on(t.commune, t.at)],
)

/** The limiter's counters (shape given by rate-limiter-flexible). */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
})

/** Facts about this installation; `demo` marks a database whose accounts carry the published password. */
export const installation = pgTable('installation', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})
