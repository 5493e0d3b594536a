import { foreignKey, integer, jsonb, pgTable, text, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'
import { idOf, moment } from './shape'

/** What is being written on a ladder, apart from the version in force; gone once it is published. */
export const workflowDrafts = pgTable(
  'workflow_drafts',
  {
    workflow: uuid('workflow').primaryKey(),
    name: text('name').notNull(),
    definition: jsonb('definition').notNull(),
    revision: integer('revision').notNull(),
    updatedBy: uuid('updated_by').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'workflow_drafts_workflow_fk',
      columns: [t.workflow],
      foreignColumns: [idOf('workflows')],
    }).onDelete('cascade'),
    foreignKey({
      name: 'workflow_drafts_updated_by_fk',
      columns: [t.updatedBy],
      foreignColumns: [idOf('users')],
    }),
  ],
)
