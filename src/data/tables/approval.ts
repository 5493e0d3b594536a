import {
  check,
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

/** One climb of one document, a report or a plan. Its state is what the events say, folded. */
export const approvalInstances = pgTable(
  'approval_instances',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    report: uuid('report'),
    plan: uuid('plan'),
    workflowVersion: uuid('workflow_version').notNull(),
    state: jsonb('state').notNull(),
    seq: integer('seq').notNull().default(0),
    lastHash: text('last_hash'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('approval_instances_report_idx').on(t.report),
    uniqueIndex('approval_instances_plan_idx').on(t.plan),
    check('approval_instances_one_document', sql`num_nonnulls(report, plan) = 1`),
    foreignKey({
      name: 'approval_instances_report_fk',
      columns: [t.report],
      foreignColumns: [idOf('reports')],
    }),
    foreignKey({
      name: 'approval_instances_plan_fk',
      columns: [t.plan],
      foreignColumns: [idOf('plans')],
    }).onDelete('restrict'),
    foreignKey({
      name: 'approval_instances_version_fk',
      columns: [t.workflowVersion],
      foreignColumns: [workflowVersions.id],
    }).onDelete('restrict'),
  ],
)

/**
 * A decision that is asked for. `candidate_keys` are matched against the keys a person holds; `person` narrows them to
 * the one it was reassigned to.
 */
export const approvalSlots = pgTable(
  'approval_slots',
  {
    id: uuid('id').primaryKey(),
    instance: uuid('instance').notNull(),
    report: uuid('report'),
    plan: uuid('plan'),
    step: text('step').notNull(),
    round: integer('round').notNull(),
    status: text('status').notNull(),
    candidateKeys: text('candidate_keys').array().notNull(),
    decidedBy: uuid('decided_by'),
    onBehalfOf: uuid('on_behalf_of'),
    person: uuid('person'),
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
    check('approval_slots_one_document', sql`num_nonnulls(report, plan) = 1`),
    index('approval_slots_report_idx').on(t.report),
    index('approval_slots_plan_idx')
      .on(t.plan)
      .where(sql`plan is not null`),
    index('approval_slots_decided_by_idx').on(t.decidedBy),
    index('approval_slots_on_behalf_of_idx')
      .on(t.onBehalfOf)
      .where(sql`on_behalf_of is not null`),
  ],
)

/** What happened, in order, hash-chained per document; only ever appended (trigger). Persons by id, never by name. */
export const approvalEvents = pgTable(
  'approval_events',
  {
    instance: uuid('instance').notNull(),
    seq: integer('seq').notNull(),
    report: uuid('report'),
    plan: uuid('plan'),
    type: text('type').notNull(),
    step: text('step'),
    from: text('from').notNull(),
    to: text('to').notNull(),
    actor: uuid('actor'),
    onBehalfOf: uuid('on_behalf_of'),
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
    check('approval_events_one_document', sql`num_nonnulls(report, plan) = 1`),
    index('approval_events_report_idx').on(t.report),
    index('approval_events_plan_idx')
      .on(t.plan)
      .where(sql`plan is not null`),
    index('approval_events_actor_idx').on(t.actor),
    index('approval_events_on_behalf_of_idx')
      .on(t.onBehalfOf)
      .where(sql`on_behalf_of is not null`),
  ],
)
