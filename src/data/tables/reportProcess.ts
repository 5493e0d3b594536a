import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { idOf, moment } from './shape'

/** Who has edited a report's content: they never decide it. */
export const reportEditors = pgTable(
  'report_editors',
  { report: uuid('report').notNull(), person: uuid('person').notNull(), at: moment('at').notNull() },
  (t) => [
    primaryKey({ name: 'report_editors_pkey', columns: [t.report, t.person] }),
    foreignKey({ name: 'report_editors_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
  ],
)

/** After a return: which rows are open again. No rows for a report means all of it is. */
export const reportReopenings = pgTable(
  'report_reopenings',
  {
    report: uuid('report').notNull(),
    row: uuid('row').notNull(),
    kind: text('kind').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [
    primaryKey({ name: 'report_reopenings_pkey', columns: [t.report, t.row] }),
    foreignKey({
      name: 'report_reopenings_report_fk',
      columns: [t.report],
      foreignColumns: [idOf('reports')],
    }),
  ],
)

/** The unit reports a commune report was put together from, with the revision each had. */
export const reportSources = pgTable(
  'report_sources',
  {
    report: uuid('report').notNull(),
    child: uuid('child').notNull(),
    revision: integer('revision').notNull(),
  },
  (t) => [
    primaryKey({ name: 'report_sources_pkey', columns: [t.report, t.child] }),
    foreignKey({ name: 'report_sources_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
    foreignKey({ name: 'report_sources_child_fk', columns: [t.child], foreignColumns: [idOf('reports')] }),
  ],
)

/**
 * What somebody typed into a report's form that could not be taken: kept as it was typed, with what was wrong, until
 * they save again. One for each person and report.
 */
export const keptEntries = pgTable(
  'kept_entries',
  {
    report: uuid('report').notNull(),
    person: uuid('person').notNull(),
    /** Revision of the report at which the form had been read. */
    revision: integer('revision').notNull(),
    fields: jsonb('fields').notNull(),
    problems: jsonb('problems').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'kept_entries_pkey', columns: [t.report, t.person] }),
    foreignKey({ name: 'kept_entries_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
    foreignKey({ name: 'kept_entries_person_fk', columns: [t.person], foreignColumns: [idOf('users')] }),
  ],
)

/** How far somebody has read a report: its revision when they last looked, and when they looked before that. */
export const reportLooks = pgTable(
  'report_looks',
  {
    report: uuid('report').notNull(),
    person: uuid('person').notNull(),
    revision: integer('revision').notNull(),
    before: integer('before'),
    at: moment('at').notNull(),
    beforeAt: moment('before_at'),
  },
  (t) => [
    primaryKey({ name: 'report_looks_pkey', columns: [t.report, t.person] }),
    foreignKey({ name: 'report_looks_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
    foreignKey({ name: 'report_looks_person_fk', columns: [t.person], foreignColumns: [idOf('users')] }),
  ],
)

/** What a unit said in each part of the narrative when the commune's was put together from it. */
export const narrativeSources = pgTable(
  'narrative_sources',
  {
    report: uuid('report').notNull(),
    part: text('part').notNull(),
    unit: uuid('unit').notNull(),
    text: text('text').notNull(),
  },
  (t) => [
    primaryKey({ name: 'narrative_sources_pkey', columns: [t.report, t.part, t.unit] }),
    foreignKey({
      name: 'narrative_sources_report_fk',
      columns: [t.report],
      foreignColumns: [idOf('reports')],
    }),
    foreignKey({
      name: 'narrative_sources_unit_fk',
      columns: [t.unit],
      foreignColumns: [idOf('organisations')],
    }),
  ],
)

/** Later days for one report, with who gave them and why; only ever appended (trigger). The latest counts. */
export const periodExtensions = pgTable(
  'period_extensions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    report: uuid('report').notNull(),
    until: moment('until').notNull(),
    reason: text('reason').notNull(),
    by: uuid('by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'period_extensions_report_fk',
      columns: [t.report],
      foreignColumns: [idOf('reports')],
    }),
    foreignKey({ name: 'period_extensions_by_fk', columns: [t.by], foreignColumns: [idOf('users')] }),
    index('period_extensions_report_idx').on(t.report, t.at),
  ],
)

/** A question on one row of a report, asked without returning it, and its answer. */
export const explanations = pgTable(
  'explanations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    report: uuid('report').notNull(),
    kind: text('kind').notNull(),
    row: uuid('row').notNull(),
    question: text('question').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: moment('asked_at').notNull(),
    answer: text('answer'),
    answeredBy: uuid('answered_by'),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    foreignKey({ name: 'explanations_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
    foreignKey({ name: 'explanations_asked_by_fk', columns: [t.askedBy], foreignColumns: [idOf('users')] }),
    foreignKey({
      name: 'explanations_answered_by_fk',
      columns: [t.answeredBy],
      foreignColumns: [idOf('users')],
    }),
    uniqueIndex('explanations_open_idx')
      .on(t.report, t.row)
      .where(sql`answered_at is null`),
    index('explanations_report_idx').on(t.report),
    index('explanations_asked_by_idx').on(t.askedBy),
  ],
)

/** (report, hash): the canonical text of what was submitted or approved; only ever appended (trigger). */
export const reportSnapshots = pgTable(
  'report_snapshots',
  {
    report: uuid('report').notNull(),
    hash: text('hash').notNull(),
    revision: integer('revision').notNull(),
    content: text('content').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'report_snapshots_pkey', columns: [t.report, t.hash] }),
    foreignKey({
      name: 'report_snapshots_report_fk',
      columns: [t.report],
      foreignColumns: [idOf('reports')],
    }),
  ],
)
