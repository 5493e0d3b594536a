import { foreignKey, index, pgTable, text, uuid } from '@payloadcms/db-postgres/drizzle/pg-core'
import { day, idOf, moment } from './shape'

/**
 * Who decides in whose place, from one day to another. Empty lists and no unit mean no limit; `scope` is all of these
 * as one text. What the same person gives for the same scope never overlaps while it counts (exclusion constraint).
 */
export const delegations = pgTable(
  'delegations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    principal: uuid('principal').notNull(),
    substitute: uuid('substitute').notNull(),
    documentTypes: text('document_types').array().notNull(),
    steps: text('steps').array().notNull(),
    unit: uuid('unit'),
    scope: text('scope').notNull(),
    from: day('from').notNull(),
    to: day('to').notNull(),
    reason: text('reason').notNull(),
    state: text('state').notNull(),
    commune: uuid('commune'),
    province: uuid('province'),
    givenBy: uuid('given_by').notNull(),
    givenAt: moment('given_at').notNull().defaultNow(),
    takenBackBy: uuid('taken_back_by'),
    takenBackAt: moment('taken_back_at'),
  },
  (t) => [
    foreignKey({
      name: 'delegations_principal_fk',
      columns: [t.principal],
      foreignColumns: [idOf('users')],
    }).onDelete('restrict'),
    foreignKey({
      name: 'delegations_substitute_fk',
      columns: [t.substitute],
      foreignColumns: [idOf('users')],
    }).onDelete('restrict'),
    foreignKey({
      name: 'delegations_unit_fk',
      columns: [t.unit],
      foreignColumns: [idOf('organisations')],
    }).onDelete('restrict'),
    index('delegations_principal_idx').on(t.principal),
    index('delegations_substitute_idx').on(t.substitute),
    index('delegations_commune_idx').on(t.commune),
  ],
)
