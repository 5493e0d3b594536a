import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "explanations_report_idx" ON "explanations" USING btree ("report");
  CREATE INDEX "explanations_asked_by_idx" ON "explanations" USING btree ("asked_by");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "explanations_report_idx";
  DROP INDEX "explanations_asked_by_idx";`)
}
