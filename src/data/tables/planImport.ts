import {
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { idOf, moment } from './shape'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * An issued plan on its way in: the file as it came, what was read from it, and what has been decided on it since. The
 * three texts are JSON, read and written by the product alone. `into` is the plan that a corrected file is read for.
 */
export const planImports = pgTable(
  'plan_imports',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    commune: uuid('commune').notNull(),
    province: uuid('province').notNull(),
    into: uuid('into_plan'),
    /** The plan that it became, or changed. */
    plan: uuid('plan'),
    state: text('state').notNull(),
    revision: integer('revision').notNull().default(0),
    fileName: text('file_name').notNull(),
    hash: text('hash').notNull(),
    source: bytes('source').notNull(),
    lines: text('lines').notNull(),
    reading: text('reading').notNull(),
    decisions: text('decisions').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedBy: uuid('updated_by').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (t) => [
    index('plan_imports_commune_idx').on(t.commune, t.updatedAt),
    index('plan_imports_into_idx').on(t.into),
    index('plan_imports_plan_idx').on(t.plan),
    foreignKey({
      name: 'plan_imports_commune_fk',
      columns: [t.commune],
      foreignColumns: [idOf('organisations')],
    }),
    foreignKey({ name: 'plan_imports_into_fk', columns: [t.into], foreignColumns: [idOf('plans')] }),
    foreignKey({ name: 'plan_imports_plan_fk', columns: [t.plan], foreignColumns: [idOf('plans')] }),
    foreignKey({
      name: 'plan_imports_created_by_fk',
      columns: [t.createdBy],
      foreignColumns: [idOf('users')],
    }),
    foreignKey({
      name: 'plan_imports_updated_by_fk',
      columns: [t.updatedBy],
      foreignColumns: [idOf('users')],
    }),
  ],
)

/** That a leader lets a plan come into force although a row is not clear in one respect. Never changed (trigger); it goes only with a plan's draft. */
export const planWaivers = pgTable(
  'plan_waivers',
  {
    plan: uuid('plan').notNull(),
    /** An indicator or a task of the plan. */
    row: uuid('row_id').notNull(),
    clear: text('clear').notNull(),
    reason: text('reason').notNull(),
    by: uuid('by').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'plan_waivers_pkey', columns: [t.plan, t.row, t.clear] }),
    foreignKey({ name: 'plan_waivers_plan_fk', columns: [t.plan], foreignColumns: [idOf('plans')] }),
    foreignKey({ name: 'plan_waivers_by_fk', columns: [t.by], foreignColumns: [idOf('users')] }),
  ],
)
