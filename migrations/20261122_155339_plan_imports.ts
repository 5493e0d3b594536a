import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_clear" AS ENUM('person', 'work', 'time', 'responsibility', 'product', 'authority');
  CREATE TABLE "plans_clears" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_clear",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "plan_imports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"commune" uuid NOT NULL,
  	"province" uuid NOT NULL,
  	"into_plan" uuid,
  	"plan" uuid,
  	"state" text NOT NULL,
  	"revision" integer DEFAULT 0 NOT NULL,
  	"file_name" text NOT NULL,
  	"hash" text NOT NULL,
  	"source" "bytea" NOT NULL,
  	"lines" text NOT NULL,
  	"reading" text NOT NULL,
  	"decisions" text NOT NULL,
  	"created_by" uuid NOT NULL,
  	"created_at" timestamp (3) with time zone NOT NULL,
  	"updated_by" uuid NOT NULL,
  	"updated_at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "plan_waivers" (
  	"plan" uuid NOT NULL,
  	"row_id" uuid NOT NULL,
  	"clear" text NOT NULL,
  	"reason" text NOT NULL,
  	"by" uuid NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "plan_waivers_pkey" PRIMARY KEY("plan","row_id","clear")
  );
  
  ALTER TABLE "plans" ADD COLUMN "supervising_leader_id" uuid;
  ALTER TABLE "plans" ADD COLUMN "decision_authority" varchar;
  ALTER TABLE "plans_clears" ADD CONSTRAINT "plans_clears_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plan_imports" ADD CONSTRAINT "plan_imports_commune_fk" FOREIGN KEY ("commune") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "plan_imports" ADD CONSTRAINT "plan_imports_into_fk" FOREIGN KEY ("into_plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "plan_imports" ADD CONSTRAINT "plan_imports_plan_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "plan_imports" ADD CONSTRAINT "plan_imports_created_by_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "plan_imports" ADD CONSTRAINT "plan_imports_updated_by_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "plan_waivers" ADD CONSTRAINT "plan_waivers_plan_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "plan_waivers" ADD CONSTRAINT "plan_waivers_by_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  CREATE INDEX "plans_clears_order_idx" ON "plans_clears" USING btree ("order");
  CREATE INDEX "plans_clears_parent_idx" ON "plans_clears" USING btree ("parent_id");
  CREATE INDEX "plan_imports_commune_idx" ON "plan_imports" USING btree ("commune","updated_at");
  CREATE INDEX "plan_imports_into_idx" ON "plan_imports" USING btree ("into_plan");
  CREATE INDEX "plan_imports_plan_idx" ON "plan_imports" USING btree ("plan");
  ALTER TABLE "plans" ADD CONSTRAINT "plans_supervising_leader_id_users_id_fk" FOREIGN KEY ("supervising_leader_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "plans_supervising_leader_idx" ON "plans" USING btree ("supervising_leader_id");

  ALTER TABLE "plan_imports" ADD CONSTRAINT "plan_imports_state" CHECK (state in ('read', 'confirmed', 'abandoned'));
  ALTER TABLE "plan_imports" ADD CONSTRAINT "plan_imports_size" CHECK (octet_length(source) <= 20971520);
  ALTER TABLE "plan_imports" ADD CONSTRAINT "plan_imports_done" CHECK (state <> 'confirmed' or plan is not null);
  ALTER TABLE "plan_waivers" ADD CONSTRAINT "plan_waivers_clear" CHECK (clear in ('person', 'work', 'time', 'responsibility', 'product', 'authority'));
  ALTER TABLE "plan_waivers" ADD CONSTRAINT "plan_waivers_reason" CHECK (btrim(reason) <> '');
  CREATE TRIGGER plan_waivers_unchanged BEFORE UPDATE ON plan_waivers FOR EACH ROW EXECUTE FUNCTION sauro_refuse_change();

  CREATE FUNCTION sauro_guard_import() RETURNS trigger LANGUAGE plpgsql AS $$
  begin
    if (old.commune, old.province, old.into_plan, old.hash, old.reading, old.lines, old.created_by, old.created_at)
      is distinct from (new.commune, new.province, new.into_plan, new.hash, new.reading, new.lines, new.created_by, new.created_at) then
      raise exception 'SAURO_GUARDED: what was read of a file does not change' using errcode = 'raise_exception';
    end if;
    return new;
  end $$;
  CREATE TRIGGER plan_imports_guarded BEFORE UPDATE ON plan_imports FOR EACH ROW EXECUTE FUNCTION sauro_guard_import();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "plans_clears" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plan_imports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plan_waivers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "plans_clears" CASCADE;
  DROP TABLE "plan_imports" CASCADE;
  DROP TABLE "plan_waivers" CASCADE;
  DROP FUNCTION sauro_guard_import();
  ALTER TABLE "plans" DROP CONSTRAINT "plans_supervising_leader_id_users_id_fk";
  
  DROP INDEX "plans_supervising_leader_idx";
  ALTER TABLE "plans" DROP COLUMN "supervising_leader_id";
  ALTER TABLE "plans" DROP COLUMN "decision_authority";
  DROP TYPE "public"."enum_clear";`)
}
