import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "approval_timers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slot" uuid NOT NULL,
  	"kind" text NOT NULL,
  	"ordinal" integer NOT NULL,
  	"fire_at" timestamp (3) with time zone NOT NULL,
  	"fired_at" timestamp (3) with time zone,
  	"outcome" text
  );
  
  CREATE TABLE "notices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"person" uuid NOT NULL,
  	"kind" text NOT NULL,
  	"cause" text NOT NULL,
  	"subject_kind" text NOT NULL,
  	"subject" uuid NOT NULL,
  	"slot" uuid,
  	"step" text,
  	"on_behalf_of" uuid,
  	"due_on" date,
  	"is_urgent" boolean NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	"read_at" timestamp (3) with time zone,
  	"closed_at" timestamp (3) with time zone
  );
  
  CREATE TABLE "notice_sendings" (
  	"notice" uuid NOT NULL,
  	"channel" text NOT NULL,
  	"why" text NOT NULL,
  	"day" date,
  	"mail" uuid,
  	"queued_at" timestamp (3) with time zone NOT NULL,
  	"sent_at" timestamp (3) with time zone,
  	"failed_at" timestamp (3) with time zone,
  	"dropped_at" timestamp (3) with time zone,
  	CONSTRAINT "notice_sendings_pkey" PRIMARY KEY("notice","channel")
  );
  
  CREATE TABLE "notice_settings" (
  	"person" uuid PRIMARY KEY NOT NULL,
  	"digest" boolean NOT NULL,
  	"urgent" boolean NOT NULL
  );
  
  ALTER TABLE "approval_timers" ADD CONSTRAINT "approval_timers_slot_fk" FOREIGN KEY ("slot") REFERENCES "public"."approval_slots"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_person_fk" FOREIGN KEY ("person") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "notice_sendings" ADD CONSTRAINT "notice_sendings_notice_fk" FOREIGN KEY ("notice") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_person_fk" FOREIGN KEY ("person") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE UNIQUE INDEX "approval_timers_slot_idx" ON "approval_timers" USING btree ("slot","kind","ordinal");
  CREATE INDEX "approval_timers_waiting_idx" ON "approval_timers" USING btree ("fire_at") WHERE fired_at is null;
  CREATE UNIQUE INDEX "notices_cause_idx" ON "notices" USING btree ("person","cause");
  CREATE INDEX "notices_person_at_idx" ON "notices" USING btree ("person","at");
  CREATE INDEX "notices_unread_idx" ON "notices" USING btree ("person") WHERE read_at is null and closed_at is null;
  CREATE INDEX "notices_subject_idx" ON "notices" USING btree ("subject");
  CREATE INDEX "notice_sendings_mail_idx" ON "notice_sendings" USING btree ("mail");
  CREATE INDEX "notice_sendings_waiting_idx" ON "notice_sendings" USING btree ("queued_at") WHERE mail is null and dropped_at is null;

    -- By hand: what the schema generator cannot say.
    alter table approval_timers
      add constraint approval_timers_kind check (kind in ('reminder', 'escalation')),
      add constraint approval_timers_outcome check ((fired_at is null) = (outcome is null) and outcome in ('fired', 'void'));
    alter table notices add constraint notices_subject check (subject_kind in ('report', 'plan'));
    alter table notice_sendings
      add constraint notice_sendings_why check (channel = 'mail' and why in ('urgent', 'digest') and (why = 'digest') = (day is not null));

    create function sauro_guard_timer() returns trigger language plpgsql as $$
    begin
      if old.fired_at is null then return new; end if;
      raise exception 'SAURO_GUARDED: a timer fires once' using errcode = 'raise_exception';
    end $$;
    create trigger approval_timers_guarded before update on approval_timers
      for each row execute function sauro_guard_timer();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "approval_timers" CASCADE;
  drop function sauro_guard_timer();
  DROP TABLE "notices" CASCADE;
  DROP TABLE "notice_sendings" CASCADE;
  DROP TABLE "notice_settings" CASCADE;`)
}
