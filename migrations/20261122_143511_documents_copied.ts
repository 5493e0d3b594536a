import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "copied_rows" (
  	"plan" uuid NOT NULL,
  	"organisation" uuid NOT NULL,
  	"period" text NOT NULL,
  	"row" uuid NOT NULL,
  	"report" uuid NOT NULL,
  	"print" text NOT NULL,
  	"by" uuid NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "copied_rows_pkey" PRIMARY KEY("plan","organisation","period","row")
  );
  
  ALTER TABLE "copied_rows" ADD CONSTRAINT "copied_rows_plan_fk" FOREIGN KEY ("plan") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "copied_rows" ADD CONSTRAINT "copied_rows_organisation_fk" FOREIGN KEY ("organisation") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "copied_rows" ADD CONSTRAINT "copied_rows_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "copied_rows" ADD CONSTRAINT "copied_rows_by_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  CREATE INDEX "copied_rows_report_idx" ON "copied_rows" USING btree ("report");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "copied_rows" CASCADE;`)
}
