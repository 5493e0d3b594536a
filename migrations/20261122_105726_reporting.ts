import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_jump_note" AS ENUM('warn', 'required');
  CREATE TYPE "public"."enum_day_off" AS ENUM('keep', 'before', 'after');
  CREATE TYPE "public"."enum_extra_kind" AS ENUM('text', 'number', 'date', 'choice', 'file');
  CREATE TYPE "public"."enum_extra_level" AS ENUM('unit', 'commune', 'both');
  CREATE TYPE "public"."enum_calendar_day" AS ENUM('holiday', 'working');
  CREATE TABLE "extra_fields" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"hint" varchar,
  	"kind" "enum_extra_kind" DEFAULT 'text' NOT NULL,
  	"level" "enum_extra_level" DEFAULT 'unit' NOT NULL,
  	"position" numeric,
  	"required" boolean DEFAULT false,
  	"shown_when_id" uuid,
  	"shown_when_value" varchar,
  	"retired" boolean DEFAULT false,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "extra_fields_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "amendments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"document_number" varchar NOT NULL,
  	"document_date" timestamp(3) with time zone NOT NULL,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"summary" varchar,
  	"province_id" uuid,
  	"commune_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "work_calendars_days" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_calendar_day" DEFAULT 'holiday' NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "work_calendars" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"year" numeric NOT NULL,
  	"owner_id" uuid,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "extra_values" (
  	"report" uuid NOT NULL,
  	"field" uuid NOT NULL,
  	"text" text,
  	"number" numeric,
  	"date" date,
  	"revision" integer NOT NULL,
  	"entered_by" uuid NOT NULL,
  	"entered_at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "extra_values_pkey" PRIMARY KEY("report","field")
  );
  
  CREATE TABLE "narrative_sources" (
  	"report" uuid NOT NULL,
  	"part" text NOT NULL,
  	"unit" uuid NOT NULL,
  	"text" text NOT NULL,
  	CONSTRAINT "narrative_sources_pkey" PRIMARY KEY("report","part","unit")
  );
  
  CREATE TABLE "period_extensions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"report" uuid NOT NULL,
  	"until" timestamp (3) with time zone NOT NULL,
  	"reason" text NOT NULL,
  	"by" uuid NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "explanations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"report" uuid NOT NULL,
  	"kind" text NOT NULL,
  	"row" uuid NOT NULL,
  	"question" text NOT NULL,
  	"asked_by" uuid NOT NULL,
  	"asked_at" timestamp (3) with time zone NOT NULL,
  	"answer" text,
  	"answered_by" uuid,
  	"answered_at" timestamp (3) with time zone
  );
  
  CREATE TABLE "report_snapshots" (
  	"report" uuid NOT NULL,
  	"hash" text NOT NULL,
  	"revision" integer NOT NULL,
  	"content" text NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "report_snapshots_pkey" PRIMARY KEY("report","hash")
  );
  
  CREATE TABLE "task_extensions" (
  	"task" uuid NOT NULL,
  	"ordinal" integer NOT NULL,
  	"until" date NOT NULL,
  	"reason" text NOT NULL,
  	"amendment" uuid,
  	"by" uuid NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "task_extensions_pkey" PRIMARY KEY("task","ordinal")
  );
  
  ALTER TABLE "plans" ADD COLUMN "jump_percent" numeric DEFAULT 50;
  ALTER TABLE "plans" ADD COLUMN "jump_note" "enum_jump_note" DEFAULT 'warn' NOT NULL;
  ALTER TABLE "targets" ADD COLUMN "amendment_id" uuid;
  ALTER TABLE "reporting_rules" ADD COLUMN "day_off" "enum_day_off" DEFAULT 'keep' NOT NULL;
  ALTER TABLE "reporting_rules" ADD COLUMN "lock_after_days" numeric;
  ALTER TABLE "attachments" ADD COLUMN "extra_field_id" uuid;
  ALTER TABLE "report_values" ADD COLUMN "chosen_source" uuid;
  ALTER TABLE "report_values" ADD COLUMN "taken_from" uuid;
  ALTER TABLE "report_values" ADD COLUMN "composed" jsonb;
  ALTER TABLE "task_updates" ADD COLUMN "document_number" text;
  ALTER TABLE "task_updates" ADD COLUMN "document_date" date;
  ALTER TABLE "task_updates" ADD COLUMN "chosen_source" uuid;
  ALTER TABLE "task_updates" ADD COLUMN "taken_from" uuid;
  ALTER TABLE "extra_fields" ADD CONSTRAINT "extra_fields_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "extra_fields" ADD CONSTRAINT "extra_fields_shown_when_id_extra_fields_id_fk" FOREIGN KEY ("shown_when_id") REFERENCES "public"."extra_fields"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "extra_fields" ADD CONSTRAINT "extra_fields_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "extra_fields" ADD CONSTRAINT "extra_fields_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "extra_fields_texts" ADD CONSTRAINT "extra_fields_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."extra_fields"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "amendments" ADD CONSTRAINT "amendments_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "amendments" ADD CONSTRAINT "amendments_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "amendments" ADD CONSTRAINT "amendments_commune_id_organisations_id_fk" FOREIGN KEY ("commune_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "work_calendars_days" ADD CONSTRAINT "work_calendars_days_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_calendars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_calendars" ADD CONSTRAINT "work_calendars_owner_id_organisations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "work_calendars" ADD CONSTRAINT "work_calendars_province_id_organisations_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "extra_values" ADD CONSTRAINT "extra_values_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "extra_values" ADD CONSTRAINT "extra_values_field_fk" FOREIGN KEY ("field") REFERENCES "public"."extra_fields"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "extra_values" ADD CONSTRAINT "extra_values_entered_by_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "narrative_sources" ADD CONSTRAINT "narrative_sources_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "narrative_sources" ADD CONSTRAINT "narrative_sources_unit_fk" FOREIGN KEY ("unit") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "period_extensions" ADD CONSTRAINT "period_extensions_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "period_extensions" ADD CONSTRAINT "period_extensions_by_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "explanations" ADD CONSTRAINT "explanations_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "explanations" ADD CONSTRAINT "explanations_asked_by_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "explanations" ADD CONSTRAINT "explanations_answered_by_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "task_extensions" ADD CONSTRAINT "task_extensions_task_fk" FOREIGN KEY ("task") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "task_extensions" ADD CONSTRAINT "task_extensions_amendment_fk" FOREIGN KEY ("amendment") REFERENCES "public"."amendments"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "task_extensions" ADD CONSTRAINT "task_extensions_by_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  CREATE INDEX "extra_fields_plan_idx" ON "extra_fields" USING btree ("plan_id");
  CREATE INDEX "extra_fields_shown_when_idx" ON "extra_fields" USING btree ("shown_when_id");
  CREATE INDEX "extra_fields_province_idx" ON "extra_fields" USING btree ("province_id");
  CREATE INDEX "extra_fields_commune_idx" ON "extra_fields" USING btree ("commune_id");
  CREATE INDEX "extra_fields_updated_at_idx" ON "extra_fields" USING btree ("updated_at");
  CREATE INDEX "extra_fields_created_at_idx" ON "extra_fields" USING btree ("created_at");
  CREATE INDEX "extra_fields_texts_order_parent" ON "extra_fields_texts" USING btree ("order","parent_id");
  CREATE INDEX "amendments_plan_idx" ON "amendments" USING btree ("plan_id");
  CREATE INDEX "amendments_province_idx" ON "amendments" USING btree ("province_id");
  CREATE INDEX "amendments_commune_idx" ON "amendments" USING btree ("commune_id");
  CREATE INDEX "amendments_updated_at_idx" ON "amendments" USING btree ("updated_at");
  CREATE INDEX "amendments_created_at_idx" ON "amendments" USING btree ("created_at");
  CREATE UNIQUE INDEX "amendments_filename_idx" ON "amendments" USING btree ("filename");
  CREATE INDEX "work_calendars_days_order_idx" ON "work_calendars_days" USING btree ("_order");
  CREATE INDEX "work_calendars_days_parent_id_idx" ON "work_calendars_days" USING btree ("_parent_id");
  CREATE INDEX "work_calendars_owner_idx" ON "work_calendars" USING btree ("owner_id");
  CREATE INDEX "work_calendars_province_idx" ON "work_calendars" USING btree ("province_id");
  CREATE INDEX "work_calendars_updated_at_idx" ON "work_calendars" USING btree ("updated_at");
  CREATE INDEX "work_calendars_created_at_idx" ON "work_calendars" USING btree ("created_at");
  CREATE UNIQUE INDEX "owner_year_idx" ON "work_calendars" USING btree ("owner_id","year");
  CREATE INDEX "extra_values_field_idx" ON "extra_values" USING btree ("field");
  CREATE INDEX "period_extensions_report_idx" ON "period_extensions" USING btree ("report","at");
  CREATE UNIQUE INDEX "explanations_open_idx" ON "explanations" USING btree ("report","row") WHERE answered_at is null;
  ALTER TABLE "targets" ADD CONSTRAINT "targets_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_extra_field_id_extra_fields_id_fk" FOREIGN KEY ("extra_field_id") REFERENCES "public"."extra_fields"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "report_values" ADD CONSTRAINT "report_values_chosen_source_fk" FOREIGN KEY ("chosen_source") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_values" ADD CONSTRAINT "report_values_taken_from_fk" FOREIGN KEY ("taken_from") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "task_updates" ADD CONSTRAINT "task_updates_chosen_source_fk" FOREIGN KEY ("chosen_source") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "task_updates" ADD CONSTRAINT "task_updates_taken_from_fk" FOREIGN KEY ("taken_from") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  CREATE INDEX "targets_amendment_idx" ON "targets" USING btree ("amendment_id");
  CREATE INDEX "attachments_extra_field_idx" ON "attachments" USING btree ("extra_field_id");`)

  // What the generator cannot say: history is only appended to, rows of a submitted report stay, relations are RESTRICT.
  await db.execute(sql`
    create trigger report_snapshots_append_only before update or delete on report_snapshots
      for each row execute function sauro_refuse_change();
    create trigger period_extensions_append_only before update or delete on period_extensions
      for each row execute function sauro_refuse_change();
    create trigger task_extensions_append_only before update or delete on task_extensions
      for each row execute function sauro_refuse_change();
    create trigger extra_values_guarded before insert or update or delete on extra_values
      for each row execute function sauro_guard_row();
    create unique index work_calendars_country_idx on work_calendars (year) where owner_id is null;

    do $$
    declare
      fk record;
    begin
      for fk in select c.conname, c.conrelid::regclass as tbl, pg_get_constraintdef(c.oid) as def from pg_constraint c
        where c.contype = 'f' and c.confdeltype = 'n' and c.connamespace = 'public'::regnamespace
      loop
        execute format('alter table %s drop constraint %I', fk.tbl, fk.conname);
        execute format('alter table %s add constraint %I %s', fk.tbl, fk.conname, replace(fk.def, 'ON DELETE SET NULL', 'ON DELETE RESTRICT'));
      end loop;
    end $$;
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "extra_fields" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "extra_fields_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "amendments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "work_calendars_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "work_calendars" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "extra_values" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "narrative_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "period_extensions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "explanations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "report_snapshots" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "task_extensions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "extra_fields" CASCADE;
  DROP TABLE "extra_fields_texts" CASCADE;
  DROP TABLE "amendments" CASCADE;
  DROP TABLE "work_calendars_days" CASCADE;
  DROP TABLE "work_calendars" CASCADE;
  DROP TABLE "extra_values" CASCADE;
  DROP TABLE "narrative_sources" CASCADE;
  DROP TABLE "period_extensions" CASCADE;
  DROP TABLE "explanations" CASCADE;
  DROP TABLE "report_snapshots" CASCADE;
  DROP TABLE "task_extensions" CASCADE;
  ALTER TABLE "targets" DROP CONSTRAINT "targets_amendment_id_amendments_id_fk";
  
  ALTER TABLE "attachments" DROP CONSTRAINT "attachments_extra_field_id_extra_fields_id_fk";
  
  ALTER TABLE "report_values" DROP CONSTRAINT "report_values_chosen_source_fk";
  
  ALTER TABLE "report_values" DROP CONSTRAINT "report_values_taken_from_fk";
  
  ALTER TABLE "task_updates" DROP CONSTRAINT "task_updates_chosen_source_fk";
  
  ALTER TABLE "task_updates" DROP CONSTRAINT "task_updates_taken_from_fk";
  
  DROP INDEX "targets_amendment_idx";
  DROP INDEX "attachments_extra_field_idx";
  ALTER TABLE "plans" DROP COLUMN "jump_percent";
  ALTER TABLE "plans" DROP COLUMN "jump_note";
  ALTER TABLE "targets" DROP COLUMN "amendment_id";
  ALTER TABLE "reporting_rules" DROP COLUMN "day_off";
  ALTER TABLE "reporting_rules" DROP COLUMN "lock_after_days";
  ALTER TABLE "attachments" DROP COLUMN "extra_field_id";
  ALTER TABLE "report_values" DROP COLUMN "chosen_source";
  ALTER TABLE "report_values" DROP COLUMN "taken_from";
  ALTER TABLE "report_values" DROP COLUMN "composed";
  ALTER TABLE "task_updates" DROP COLUMN "document_number";
  ALTER TABLE "task_updates" DROP COLUMN "document_date";
  ALTER TABLE "task_updates" DROP COLUMN "chosen_source";
  ALTER TABLE "task_updates" DROP COLUMN "taken_from";
  DROP TYPE "public"."enum_jump_note";
  DROP TYPE "public"."enum_day_off";
  DROP TYPE "public"."enum_extra_kind";
  DROP TYPE "public"."enum_extra_level";
  DROP TYPE "public"."enum_calendar_day";`)
}
