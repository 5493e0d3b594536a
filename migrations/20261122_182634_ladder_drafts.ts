import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "workflow_drafts" (
  	"workflow" uuid PRIMARY KEY NOT NULL,
  	"name" text NOT NULL,
  	"definition" jsonb NOT NULL,
  	"revision" integer NOT NULL,
  	"updated_by" uuid NOT NULL,
  	"updated_at" timestamp (3) with time zone NOT NULL
  );
  
  ALTER TABLE "workflow_drafts" ADD CONSTRAINT "workflow_drafts_workflow_fk" FOREIGN KEY ("workflow") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflow_drafts" ADD CONSTRAINT "workflow_drafts_updated_by_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "workflow_drafts" CASCADE;`)
}
