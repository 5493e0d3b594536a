import { foreignKey, integer, pgTable, primaryKey, text, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'
import { day, idOf, moment } from './shape'

/** Later deadlines of a task, in order; the first deadline stays in the task. Only ever appended (trigger). */
export const taskExtensions = pgTable(
  'task_extensions',
  {
    task: uuid('task').notNull(),
    ordinal: integer('ordinal').notNull(),
    until: day('until').notNull(),
    reason: text('reason').notNull(),
    amendment: uuid('amendment'),
    by: uuid('by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'task_extensions_pkey', columns: [t.task, t.ordinal] }),
    foreignKey({ name: 'task_extensions_task_fk', columns: [t.task], foreignColumns: [idOf('tasks')] }),
    foreignKey({
      name: 'task_extensions_amendment_fk',
      columns: [t.amendment],
      foreignColumns: [idOf('amendments')],
    }),
    foreignKey({ name: 'task_extensions_by_fk', columns: [t.by], foreignColumns: [idOf('users')] }),
  ],
)

/** Who has changed what a plan says: they never decide it. */
export const planEditors = pgTable(
  'plan_editors',
  { plan: uuid('plan').notNull(), person: uuid('person').notNull(), at: moment('at').notNull() },
  (t) => [
    primaryKey({ name: 'plan_editors_pkey', columns: [t.plan, t.person] }),
    foreignKey({
      name: 'plan_editors_plan_fk',
      columns: [t.plan],
      foreignColumns: [idOf('plans')],
    }).onDelete('cascade'),
  ],
)

/** What a plan said when it was sent and at each approval, under the hash that its events are bound to (trigger: never changed). */
export const planSnapshots = pgTable(
  'plan_snapshots',
  {
    plan: uuid('plan').notNull(),
    hash: text('hash').notNull(),
    revision: integer('revision').notNull(),
    content: text('content').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'plan_snapshots_pkey', columns: [t.plan, t.hash] }),
    foreignKey({ name: 'plan_snapshots_plan_fk', columns: [t.plan], foreignColumns: [idOf('plans')] }),
  ],
)
