import {
  bigint,
  boolean,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { sql } from '@payloadcms/db-postgres/drizzle'

/** Payload's own tables, filled when the schema is built: the tables below refer to them lazily. */
type PayloadTable = Record<'id', AnyPgColumn>
const payloadTables: Record<string, PayloadTable> = {}
const idOf = (table: string): AnyPgColumn => payloadTables[table]!.id

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })
const day = customType<{ data: string }>({ dataType: () => 'date' })

/** What a unit or a commune reports in one kind of field each; numbers exactly as entered. */
const reportedColumns = () => ({
  value: numeric('value'),
  numerator: numeric('numerator'),
  denominator: numeric('denominator'),
  boolean: boolean('boolean'),
  text: text('text'),
  date: day('date'),
  documentNumber: text('document_number'),
  documentDate: day('document_date'),
})

/** (report, indicator): made empty when the report is opened, so that its rows stay what they were. */
export const reportValues = pgTable(
  'report_values',
  {
    report: uuid('report').notNull(),
    indicator: uuid('indicator').notNull(),
    ...reportedColumns(),
    note: text('note'),
    reason: text('reason'),
    source: uuid('source'),
    isOverride: boolean('is_override').notNull().default(false),
    revision: integer('revision').notNull().default(0),
    enteredBy: uuid('entered_by'),
    enteredAt: moment('entered_at'),
  },
  (t) => [
    primaryKey({ name: 'report_values_pkey', columns: [t.report, t.indicator] }),
    foreignKey({ name: 'report_values_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
    foreignKey({
      name: 'report_values_indicator_fk',
      columns: [t.indicator],
      foreignColumns: [idOf('indicators')],
    }),
    foreignKey({
      name: 'report_values_source_fk',
      columns: [t.source],
      foreignColumns: [idOf('organisations')],
    }),
    foreignKey({
      name: 'report_values_entered_by_fk',
      columns: [t.enteredBy],
      foreignColumns: [idOf('users')],
    }),
    index('report_values_indicator_idx').on(t.indicator),
  ],
)

/** (report, task) */
export const taskUpdates = pgTable(
  'task_updates',
  {
    report: uuid('report').notNull(),
    task: uuid('task').notNull(),
    status: text('status'),
    progress: numeric('progress'),
    result: text('result'),
    difficulty: text('difficulty'),
    source: uuid('source'),
    isOverride: boolean('is_override').notNull().default(false),
    revision: integer('revision').notNull().default(0),
    enteredBy: uuid('entered_by'),
    enteredAt: moment('entered_at'),
  },
  (t) => [
    primaryKey({ name: 'task_updates_pkey', columns: [t.report, t.task] }),
    foreignKey({ name: 'task_updates_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
    foreignKey({ name: 'task_updates_task_fk', columns: [t.task], foreignColumns: [idOf('tasks')] }),
    foreignKey({
      name: 'task_updates_source_fk',
      columns: [t.source],
      foreignColumns: [idOf('organisations')],
    }),
    foreignKey({
      name: 'task_updates_entered_by_fk',
      columns: [t.enteredBy],
      foreignColumns: [idOf('users')],
    }),
    index('task_updates_task_idx').on(t.task),
  ],
)

/** (indicator, period, commune): the accepted figure, written by a ladder's last decision. The only source of roll-ups. */
export const officialValues = pgTable(
  'official_values',
  {
    indicator: uuid('indicator').notNull(),
    period: text('period').notNull(),
    commune: uuid('commune').notNull(),
    province: uuid('province').notNull(),
    frequency: text('frequency').notNull(),
    start: day('start').notNull(),
    end: day('end').notNull(),
    ...reportedColumns(),
    assessment: text('assessment').notNull(),
    light: text('light').notNull(),
    report: uuid('report').notNull(),
  },
  (t) => [
    primaryKey({ name: 'official_values_pkey', columns: [t.indicator, t.period, t.commune] }),
    foreignKey({
      name: 'official_values_indicator_fk',
      columns: [t.indicator],
      foreignColumns: [idOf('indicators')],
    }),
    foreignKey({ name: 'official_values_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
    foreignKey({
      name: 'official_values_commune_fk',
      columns: [t.commune],
      foreignColumns: [idOf('organisations')],
    }),
    foreignKey({
      name: 'official_values_province_fk',
      columns: [t.province],
      foreignColumns: [idOf('organisations')],
    }),
    index('official_values_province_period_idx').on(t.province, t.period),
    index('official_values_report_idx').on(t.report),
  ],
)

/** A published ladder; immutable by trigger. */
export const workflowVersions = pgTable(
  'workflow_versions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workflow: uuid('workflow').notNull(),
    number: integer('number').notNull(),
    definition: jsonb('definition').notNull(),
    contentHash: text('content_hash').notNull(),
    publishedBy: uuid('published_by'),
    publishedAt: moment('published_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('workflow_versions_number_idx').on(t.workflow, t.number),
    foreignKey({
      name: 'workflow_versions_workflow_fk',
      columns: [t.workflow],
      foreignColumns: [idOf('workflows')],
    }),
  ],
)

/** One climb of one report. Its state is what the events say, folded. */
export const approvalInstances = pgTable(
  'approval_instances',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    report: uuid('report').notNull(),
    workflowVersion: uuid('workflow_version').notNull(),
    state: jsonb('state').notNull(),
    seq: integer('seq').notNull().default(0),
    lastHash: text('last_hash'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('approval_instances_report_idx').on(t.report),
    foreignKey({
      name: 'approval_instances_report_fk',
      columns: [t.report],
      foreignColumns: [idOf('reports')],
    }),
    foreignKey({
      name: 'approval_instances_version_fk',
      columns: [t.workflowVersion],
      foreignColumns: [workflowVersions.id],
    }).onDelete('restrict'),
  ],
)

/** A decision that is asked for. `candidate_keys` are matched against the keys a person holds. */
export const approvalSlots = pgTable(
  'approval_slots',
  {
    id: uuid('id').primaryKey(),
    instance: uuid('instance').notNull(),
    report: uuid('report').notNull(),
    step: text('step').notNull(),
    round: integer('round').notNull(),
    status: text('status').notNull(),
    candidateKeys: text('candidate_keys').array().notNull(),
    decidedBy: uuid('decided_by'),
    openedAt: moment('opened_at').notNull(),
    closedAt: moment('closed_at'),
  },
  (t) => [
    foreignKey({
      name: 'approval_slots_instance_fk',
      columns: [t.instance],
      foreignColumns: [approvalInstances.id],
    }),
    index('approval_slots_open_idx')
      .using('gin', t.candidateKeys)
      .where(sql`status = 'open'`),
    index('approval_slots_report_idx').on(t.report),
    index('approval_slots_decided_by_idx').on(t.decidedBy),
  ],
)

/** What happened, in order, hash-chained per report; only ever appended (trigger). Persons by id, never by name. */
export const approvalEvents = pgTable(
  'approval_events',
  {
    instance: uuid('instance').notNull(),
    seq: integer('seq').notNull(),
    report: uuid('report').notNull(),
    type: text('type').notNull(),
    step: text('step'),
    from: text('from').notNull(),
    to: text('to').notNull(),
    actor: uuid('actor'),
    reason: text('reason'),
    event: jsonb('event').notNull(),
    contentHash: text('content_hash').notNull(),
    versionHash: text('version_hash').notNull(),
    revision: integer('revision').notNull(),
    at: moment('at').notNull(),
    prevHash: text('prev_hash'),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ name: 'approval_events_pkey', columns: [t.instance, t.seq] }),
    foreignKey({
      name: 'approval_events_instance_fk',
      columns: [t.instance],
      foreignColumns: [approvalInstances.id],
    }),
    index('approval_events_report_idx').on(t.report),
    index('approval_events_actor_idx').on(t.actor),
  ],
)

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

const ownTables = {
  report_values: reportValues,
  task_updates: taskUpdates,
  official_values: officialValues,
  workflow_versions: workflowVersions,
  approval_instances: approvalInstances,
  approval_slots: approvalSlots,
  approval_events: approvalEvents,
  report_editors: reportEditors,
  report_reopenings: reportReopenings,
  report_sources: reportSources,
  kept_entries: keptEntries,
  report_looks: reportLooks,
  request_keys: requestKeys,
  outbox,
  audit_events: auditEvents,
  rate_limits: rateLimits,
  installation,
}

type SchemaHookArgs = { schema: { tables: Record<string, unknown> } }

/** Declares the own tables to Payload's adapter, so that migrations know them. */
export const declareOwnTables = <S extends SchemaHookArgs['schema']>({ schema }: { schema: S }): S => {
  Object.assign(payloadTables, schema.tables)
  return { ...schema, tables: { ...schema.tables, ...ownTables } }
}
