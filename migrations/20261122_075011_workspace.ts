import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "kept_entries" (
  	"report" uuid NOT NULL,
  	"person" uuid NOT NULL,
  	"revision" integer NOT NULL,
  	"fields" jsonb NOT NULL,
  	"problems" jsonb NOT NULL,
  	"at" timestamp (3) with time zone NOT NULL,
  	CONSTRAINT "kept_entries_pkey" PRIMARY KEY("report","person")
  );
  
  CREATE TABLE "report_looks" (
  	"report" uuid NOT NULL,
  	"person" uuid NOT NULL,
  	"revision" integer NOT NULL,
  	"before" integer,
  	"at" timestamp (3) with time zone NOT NULL,
  	"before_at" timestamp (3) with time zone,
  	CONSTRAINT "report_looks_pkey" PRIMARY KEY("report","person")
  );
  
  ALTER TABLE "kept_entries" ADD CONSTRAINT "kept_entries_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "kept_entries" ADD CONSTRAINT "kept_entries_person_fk" FOREIGN KEY ("person") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_looks" ADD CONSTRAINT "report_looks_report_fk" FOREIGN KEY ("report") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;
  ALTER TABLE "report_looks" ADD CONSTRAINT "report_looks_person_fk" FOREIGN KEY ("person") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "kept_entries" CASCADE;
  DROP TABLE "report_looks" CASCADE;`)
}
