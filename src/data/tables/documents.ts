import { foreignKey, index, pgTable, primaryKey, text, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'
import { idOf, moment } from './shape'

/**
 * (plan, organisation, period, row): that somebody has entered the row into a national system, and what it said then.
 * Of the report's period and not of a version: a correction that changes the row asks for it anew.
 */
export const copiedRows = pgTable(
  'copied_rows',
  {
    plan: uuid('plan').notNull(),
    organisation: uuid('organisation').notNull(),
    period: text('period').notNull(),
    row: uuid('row').notNull(),
    /** The version at which it was entered. */
    report: uuid('report').notNull(),
    /** Fingerprint of the text that was entered. */
    print: text('print').notNull(),
    by: uuid('by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'copied_rows_pkey', columns: [t.plan, t.organisation, t.period, t.row] }),
    foreignKey({ name: 'copied_rows_plan_fk', columns: [t.plan], foreignColumns: [idOf('plans')] }),
    foreignKey({
      name: 'copied_rows_organisation_fk',
      columns: [t.organisation],
      foreignColumns: [idOf('organisations')],
    }),
    foreignKey({ name: 'copied_rows_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
    foreignKey({ name: 'copied_rows_by_fk', columns: [t.by], foreignColumns: [idOf('users')] }),
    index('copied_rows_report_idx').on(t.report),
  ],
)
