import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { day, idOf, moment, reportedColumns } from './shape'

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
    /** The lead that the focal office has chosen for a row whose leads do not agree. */
    chosenSource: uuid('chosen_source'),
    /** The report whose figure was taken over as it stands: no change, or asked for by another plan too. */
    takenFrom: uuid('taken_from'),
    /** What the shorter periods give for this one, and from which reports. */
    composed: jsonb('composed'),
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
      name: 'report_values_chosen_source_fk',
      columns: [t.chosenSource],
      foreignColumns: [idOf('organisations')],
    }),
    foreignKey({
      name: 'report_values_taken_from_fk',
      columns: [t.takenFrom],
      foreignColumns: [idOf('reports')],
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
    /** The product that shows the task done: an issued document. A file stands in the attachments. */
    documentNumber: text('document_number'),
    documentDate: day('document_date'),
    source: uuid('source'),
    chosenSource: uuid('chosen_source'),
    takenFrom: uuid('taken_from'),
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
      name: 'task_updates_chosen_source_fk',
      columns: [t.chosenSource],
      foreignColumns: [idOf('organisations')],
    }),
    foreignKey({
      name: 'task_updates_taken_from_fk',
      columns: [t.takenFrom],
      foreignColumns: [idOf('reports')],
    }),
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

/** (report, extra field): what was entered into a field that the plan's administrator added. A file stands in the attachments. */
export const extraValues = pgTable(
  'extra_values',
  {
    report: uuid('report').notNull(),
    field: uuid('field').notNull(),
    text: text('text'),
    number: numeric('number'),
    date: day('date'),
    revision: integer('revision').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'extra_values_pkey', columns: [t.report, t.field] }),
    foreignKey({ name: 'extra_values_report_fk', columns: [t.report], foreignColumns: [idOf('reports')] }),
    foreignKey({ name: 'extra_values_field_fk', columns: [t.field], foreignColumns: [idOf('extra_fields')] }),
    foreignKey({
      name: 'extra_values_entered_by_fk',
      columns: [t.enteredBy],
      foreignColumns: [idOf('users')],
    }),
    index('extra_values_field_idx').on(t.field),
  ],
)
