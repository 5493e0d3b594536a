import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Db } from '../session'

export type AuditEntry = {
  actor: string | null
  operation: 'create' | 'update' | 'delete' | 'grant' | 'login' | 'publish'
  record: string
  row: string
  commune: string | null
  province: string | null
  changes: Record<string, unknown>
}

/** Appends to the audit trail, in the transaction of the change it tells of. Rows can be neither changed nor removed. */
export const writeAudit = async ({ db, entry }: { db: Db; entry: AuditEntry }): Promise<void> => {
  await db.execute(sql`insert into audit_events (actor, operation, record, row_id, commune, province, changes)
    values (${entry.actor}::uuid, ${entry.operation}, ${entry.record}, ${entry.row}, ${entry.commune}::uuid,
      ${entry.province}::uuid, ${JSON.stringify(entry.changes)}::jsonb)`)
}
