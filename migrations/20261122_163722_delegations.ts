import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "delegations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"principal" uuid NOT NULL,
  	"substitute" uuid NOT NULL,
  	"document_types" text[] NOT NULL,
  	"steps" text[] NOT NULL,
  	"unit" uuid,
  	"scope" text NOT NULL,
  	"from" date NOT NULL,
  	"to" date NOT NULL,
  	"reason" text NOT NULL,
  	"state" text NOT NULL,
  	"commune" uuid,
  	"province" uuid,
  	"given_by" uuid NOT NULL,
  	"given_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"taken_back_by" uuid,
  	"taken_back_at" timestamp (3) with time zone
  );
  
  ALTER TABLE "approval_slots" ADD COLUMN "on_behalf_of" uuid;
  ALTER TABLE "approval_slots" ADD COLUMN "person" uuid;
  ALTER TABLE "approval_events" ADD COLUMN "on_behalf_of" uuid;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_principal_fk" FOREIGN KEY ("principal") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_substitute_fk" FOREIGN KEY ("substitute") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_unit_fk" FOREIGN KEY ("unit") REFERENCES "public"."organisations"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "delegations_principal_idx" ON "delegations" USING btree ("principal");
  CREATE INDEX "delegations_substitute_idx" ON "delegations" USING btree ("substitute");
  CREATE INDEX "delegations_commune_idx" ON "delegations" USING btree ("commune");
  CREATE INDEX "approval_slots_on_behalf_of_idx" ON "approval_slots" USING btree ("on_behalf_of") WHERE on_behalf_of is not null;
  CREATE INDEX "approval_events_on_behalf_of_idx" ON "approval_events" USING btree ("on_behalf_of") WHERE on_behalf_of is not null;

    -- By hand: what the schema generator cannot say.
    create extension if not exists btree_gist;
    alter table delegations
      add constraint delegations_days check ("from" <= "to"),
      add constraint delegations_two_people check (principal <> substitute),
      add constraint delegations_state check (state in ('active', 'taken_back')),
      add constraint delegations_no_overlap exclude using gist
        (principal with =, scope with =, daterange("from", "to", '[]') with &&) where (state = 'active');

    create function sauro_guard_delegation() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.state = 'active' and new.state = 'taken_back'
        and to_jsonb(old) - array['state', 'taken_back_by', 'taken_back_at'] = to_jsonb(new) - array['state', 'taken_back_by', 'taken_back_at'] then
        return new;
      end if;
      raise exception 'SAURO_GUARDED: a delegation is only ever taken back' using errcode = 'raise_exception';
    end $$;
    create trigger delegations_guarded before update or delete on delegations
      for each row execute function sauro_guard_delegation();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "delegations" CASCADE;
  drop function sauro_guard_delegation();
  DROP INDEX "approval_slots_on_behalf_of_idx";
  DROP INDEX "approval_events_on_behalf_of_idx";
  ALTER TABLE "approval_slots" DROP COLUMN "on_behalf_of";
  ALTER TABLE "approval_slots" DROP COLUMN "person";
  ALTER TABLE "approval_events" DROP COLUMN "on_behalf_of";`)
}
