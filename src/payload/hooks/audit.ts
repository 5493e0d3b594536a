import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { writeAudit, type AuditEntry } from '@/data/audit/writeAudit'
import { dbOfRequest } from '@/data/session'

const hidden = new Set([
  'password',
  'hash',
  'salt',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
  'updatedAt',
  'createdAt',
])

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return value !== null && typeof value === 'object' && 'id' in value ? String(value.id) : null
}

const differences = (
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => !hidden.has(key))
      .filter((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null))
      .map((key) => [key, { from: before[key] ?? null, to: after[key] ?? null }]),
  )

const write = async (
  req: PayloadRequest,
  record: string,
  operation: AuditEntry['operation'],
  doc: Record<string, unknown>,
  changes: Record<string, unknown>,
): Promise<void> =>
  writeAudit({
    db: await dbOfRequest(req),
    entry: {
      actor: req.user ? String(req.user.id) : null,
      operation,
      record,
      row: String(doc.id),
      commune: idOf(doc.commune),
      province: idOf(doc.province),
      changes,
    },
  })

/** Who changed what in a configured record, old and new value, in the same transaction. */
export const auditChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const changes = differences(operation === 'create' ? {} : (previousDoc ?? {}), doc)
  if (operation === 'create' || Object.keys(changes).length > 0) {
    await write(req, collection.slug, operation, doc, changes)
  }
  return doc
}

export const auditDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await write(req, collection.slug, 'delete', doc, differences(doc, {}))
  return doc
}
