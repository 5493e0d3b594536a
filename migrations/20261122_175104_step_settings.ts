import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_due_anchor" AS ENUM('report_due', 'commune_due', 'opening');
  CREATE TYPE "public"."enum_step_edit" AS ENUM('none', 'narrative', 'entries');
  CREATE TYPE "public"."enum_edit_effect" AS ENUM('keep', 'restart');
  CREATE TABLE "workflows_steps_escalation_to" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_role",
  	"position_id" uuid,
  	"relation" "enum_assignee_relation" DEFAULT 'commune' NOT NULL
  );
  
  CREATE TABLE "workflows_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL
  );
  
  ALTER TABLE "workflows_steps" ADD COLUMN "due_anchor" "enum_due_anchor";
  ALTER TABLE "workflows_steps" ADD COLUMN "due_working_days" numeric DEFAULT 0;
  ALTER TABLE "workflows_steps" ADD COLUMN "escalation_working_days" numeric;
  ALTER TABLE "workflows_steps" ADD COLUMN "edit" "enum_step_edit" DEFAULT 'none' NOT NULL;
  ALTER TABLE "workflows_steps" ADD COLUMN "edit_effect" "enum_edit_effect" DEFAULT 'restart' NOT NULL;
  ALTER TABLE "workflows_steps" ADD COLUMN "bulk_allowed" boolean DEFAULT true;
  ALTER TABLE "workflows" ADD COLUMN "template_id" uuid;
  ALTER TABLE "workflows_steps_escalation_to" ADD CONSTRAINT "workflows_steps_escalation_to_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflows_steps_escalation_to" ADD CONSTRAINT "workflows_steps_escalation_to_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workflows_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflows_numbers" ADD CONSTRAINT "workflows_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "workflows_steps_escalation_to_order_idx" ON "workflows_steps_escalation_to" USING btree ("_order");
  CREATE INDEX "workflows_steps_escalation_to_parent_id_idx" ON "workflows_steps_escalation_to" USING btree ("_parent_id");
  CREATE INDEX "workflows_steps_escalation_to_position_idx" ON "workflows_steps_escalation_to" USING btree ("position_id");
  CREATE INDEX "workflows_numbers_order_parent_idx" ON "workflows_numbers" USING btree ("order","parent_id");
  ALTER TABLE "workflows" ADD CONSTRAINT "workflows_template_id_workflows_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."workflows"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "workflows_template_idx" ON "workflows" USING btree ("template_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "workflows_steps_escalation_to" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workflows_numbers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "workflows_steps_escalation_to" CASCADE;
  DROP TABLE "workflows_numbers" CASCADE;
  ALTER TABLE "workflows" DROP CONSTRAINT "workflows_template_id_workflows_id_fk";
  
  DROP INDEX "workflows_template_idx";
  ALTER TABLE "workflows_steps" DROP COLUMN "due_anchor";
  ALTER TABLE "workflows_steps" DROP COLUMN "due_working_days";
  ALTER TABLE "workflows_steps" DROP COLUMN "escalation_working_days";
  ALTER TABLE "workflows_steps" DROP COLUMN "edit";
  ALTER TABLE "workflows_steps" DROP COLUMN "edit_effect";
  ALTER TABLE "workflows_steps" DROP COLUMN "bulk_allowed";
  ALTER TABLE "workflows" DROP COLUMN "template_id";
  DROP TYPE "public"."enum_due_anchor";
  DROP TYPE "public"."enum_step_edit";
  DROP TYPE "public"."enum_edit_effect";`)
}
