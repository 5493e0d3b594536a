import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { approvalSlots } from './approval'
import { day, idOf, moment } from './shape'

/** When an open decision is brought to mind, or asked of more people. `outcome` says what came of it. */
export const approvalTimers = pgTable(
  'approval_timers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    slot: uuid('slot').notNull(),
    kind: text('kind').notNull(),
    ordinal: integer('ordinal').notNull(),
    fireAt: moment('fire_at').notNull(),
    firedAt: moment('fired_at'),
    outcome: text('outcome'),
  },
  (t) => [
    uniqueIndex('approval_timers_slot_idx').on(t.slot, t.kind, t.ordinal),
    foreignKey({
      name: 'approval_timers_slot_fk',
      columns: [t.slot],
      foreignColumns: [approvalSlots.id],
    }),
    index('approval_timers_waiting_idx')
      .on(t.fireAt)
      .where(sql`fired_at is null`),
  ],
)

/** What somebody was told: in the workspace at once, by mail as `notice_sendings` says. Nobody twice for one cause. */
export const notices = pgTable(
  'notices',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    person: uuid('person').notNull(),
    kind: text('kind').notNull(),
    cause: text('cause').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subject: uuid('subject').notNull(),
    slot: uuid('slot'),
    step: text('step'),
    onBehalfOf: uuid('on_behalf_of'),
    dueOn: day('due_on'),
    isUrgent: boolean('is_urgent').notNull(),
    at: moment('at').notNull(),
    readAt: moment('read_at'),
    /** Since then there is nothing left to do about it. */
    closedAt: moment('closed_at'),
  },
  (t) => [
    uniqueIndex('notices_cause_idx').on(t.person, t.cause),
    foreignKey({ name: 'notices_person_fk', columns: [t.person], foreignColumns: [idOf('users')] }).onDelete(
      'restrict',
    ),
    index('notices_person_at_idx').on(t.person, t.at),
    index('notices_unread_idx')
      .on(t.person)
      .where(sql`read_at is null and closed_at is null`),
    index('notices_subject_idx').on(t.subject),
  ],
)

/** (notice, channel): that a notice left by mail, why then, and what became of it. `mail` is the message in the outbox. */
export const noticeSendings = pgTable(
  'notice_sendings',
  {
    notice: uuid('notice').notNull(),
    channel: text('channel').notNull(),
    why: text('why').notNull(),
    /** The day whose one mail it stands in. */
    day: day('day'),
    mail: uuid('mail'),
    queuedAt: moment('queued_at').notNull(),
    sentAt: moment('sent_at'),
    /** The last try that the mail server refused. */
    failedAt: moment('failed_at'),
    /** Not sent any more: done, or no longer this person's. */
    droppedAt: moment('dropped_at'),
  },
  (t) => [
    primaryKey({ name: 'notice_sendings_pkey', columns: [t.notice, t.channel] }),
    foreignKey({ name: 'notice_sendings_notice_fk', columns: [t.notice], foreignColumns: [notices.id] }),
    index('notice_sendings_mail_idx').on(t.mail),
    index('notice_sendings_waiting_idx')
      .on(t.queuedAt)
      .where(sql`mail is null and dropped_at is null`),
  ],
)

/** Which mails somebody wants; without a row, all of them. In the workspace everything is told. */
export const noticeSettings = pgTable(
  'notice_settings',
  {
    person: uuid('person').primaryKey(),
    digest: boolean('digest').notNull(),
    urgent: boolean('urgent').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'notice_settings_person_fk',
      columns: [t.person],
      foreignColumns: [idOf('users')],
    }).onDelete('restrict'),
  ],
)
