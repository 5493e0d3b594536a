import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_plan_state" ADD VALUE 'in_review' BEFORE 'in_force';
  CREATE TABLE "plan_editors" (
  	"plan" uuid NOT NULL,
  	"person" uuid NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "plan_editors_pkey" PRIMARY KEY("plan","person")
  );
  
  CREATE TABLE "plan_snapshots" (
  	"plan" uuid NOT NULL,
  	"hash" text NOT NULL,
  	"revision" integer NOT NULL,
  	"content" text NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "plan_snapshots_pkey" PRIMARY KEY("plan","hash")
  );
  
  ALTER TABLE "approval_instances" ALTER COLUMN "report" DROP NOT NULL;
  ALTER TABLE "approval_slots" ALTER COLUMN "report" DROP NOT NULL;
  ALTER TABLE "approval_events" ALTER COLUMN "report" DROP NOT NULL;
  ALTER TABLE "plans" ADD COLUMN "plan_ladder_id" uuid;
  ALTER TABLE "plans" ADD COLUMN "revision" numeric DEFAULT 0;
  ALTER TABLE "approval_instances" ADD COLUMN "plan" uuid;
  ALTER TABLE "approval_slots" ADD COLUMN "plan" uuid;
  ALTER TABLE "approval_events" ADD COLUMN "plan" uuid;
  ALTER TABLE "plan_editors" ADD CONSTRAINT "plan_editors_plan_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plan_snapshots" ADD CONSTRAINT "plan_snapshots_plan_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_plan_ladder_id_workflows_id_fk" FOREIGN KEY ("plan_ladder_id") REFERENCES "public"."workflows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_instances" ADD CONSTRAINT "approval_instances_plan_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "plans_plan_ladder_idx" ON "plans" USING btree ("plan_ladder_id");
  CREATE UNIQUE INDEX "approval_instances_plan_idx" ON "approval_instances" USING btree ("plan");
  CREATE INDEX "approval_slots_plan_idx" ON "approval_slots" USING btree ("plan") WHERE plan is not null;
  CREATE INDEX "approval_events_plan_idx" ON "approval_events" USING btree ("plan") WHERE plan is not null;
  ALTER TABLE "approval_instances" ADD CONSTRAINT "approval_instances_one_document" CHECK (num_nonnulls(report, plan) = 1);
  ALTER TABLE "approval_slots" ADD CONSTRAINT "approval_slots_one_document" CHECK (num_nonnulls(report, plan) = 1);
  ALTER TABLE "approval_events" ADD CONSTRAINT "approval_events_one_document" CHECK (num_nonnulls(report, plan) = 1);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "plan_editors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plan_snapshots" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "plan_editors" CASCADE;
  DROP TABLE "plan_snapshots" CASCADE;
  ALTER TABLE "approval_instances" DROP CONSTRAINT "approval_instances_one_document";
  ALTER TABLE "approval_slots" DROP CONSTRAINT "approval_slots_one_document";
  ALTER TABLE "approval_events" DROP CONSTRAINT "approval_events_one_document";
  ALTER TABLE "plans" DROP CONSTRAINT "plans_plan_ladder_id_workflows_id_fk";
  
  ALTER TABLE "approval_instances" DROP CONSTRAINT "approval_instances_plan_fk";
  
  ALTER TABLE "plans" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "plans" ALTER COLUMN "state" SET DEFAULT 'draft'::text;
  DROP TYPE "public"."enum_plan_state";
  CREATE TYPE "public"."enum_plan_state" AS ENUM('draft', 'in_force', 'closed');
  ALTER TABLE "plans" ALTER COLUMN "state" SET DEFAULT 'draft'::"public"."enum_plan_state";
  ALTER TABLE "plans" ALTER COLUMN "state" SET DATA TYPE "public"."enum_plan_state" USING "state"::"public"."enum_plan_state";
  DROP INDEX "plans_plan_ladder_idx";
  DROP INDEX "approval_instances_plan_idx";
  DROP INDEX "approval_slots_plan_idx";
  DROP INDEX "approval_events_plan_idx";
  ALTER TABLE "approval_instances" ALTER COLUMN "report" SET NOT NULL;
  ALTER TABLE "approval_slots" ALTER COLUMN "report" SET NOT NULL;
  ALTER TABLE "approval_events" ALTER COLUMN "report" SET NOT NULL;
  ALTER TABLE "plans" DROP COLUMN "plan_ladder_id";
  ALTER TABLE "plans" DROP COLUMN "revision";
  ALTER TABLE "approval_instances" DROP COLUMN "plan";
  ALTER TABLE "approval_slots" DROP COLUMN "plan";
  ALTER TABLE "approval_events" DROP COLUMN "plan";`)
}
