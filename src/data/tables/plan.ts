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
