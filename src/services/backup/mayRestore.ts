import { accept, refuse, type Result } from '@/domain/refusal'

/** Written by every migration, so that it fills itself; it comes from the backup like any other table. */
export const MIGRATIONS_TABLE = 'payload_migrations'

export type Target = {
  /** Migrations that the database has seen; null where the product has never been. */
  applied: readonly string[] | null
  /** All tables that are there, and those of them that have rows. */
  tables: readonly string[]
  filled: readonly string[]
}

/**
 * Whether a backup may be restored into a database: an empty one, of a schema that can be brought to exactly that of
 * the backup, by a program that knows the backup's schema.
 * @param wanted migrations of the backup, in order
 * @param known migrations of this program, in order
 * @returns those that lead from the backup to this program
 */
export const mayRestore = ({
  wanted,
  known,
  target,
}: {
  wanted: readonly string[]
  known: readonly string[]
  target: Target
}): Result<{ pending: string[] }> => {
  const filled = target.filled.filter((table) => table !== MIGRATIONS_TABLE)
  if (filled.length > 0)
    return refuse('conflict', 'restore_not_empty', { params: { table: filled[0]!, count: filled.length } })
  if (target.applied === null && target.tables.length > 0)
    return refuse('conflict', 'restore_foreign', { params: { table: target.tables[0]! } })
  const unknown = wanted.find((one) => !known.includes(one))
  if (unknown !== undefined) return refuse('rule', 'backup_newer', { params: { migration: unknown } })
  if (!beginsWith(known, wanted)) return refuse('rule', 'backup_other_history')
  if (!beginsWith(wanted, target.applied ?? [])) return refuse('conflict', 'restore_schema_beyond')
  return accept({ pending: known.slice(wanted.length) })
}

const beginsWith = (whole: readonly string[], start: readonly string[]): boolean =>
  start.every((one, index) => whole[index] === one)
