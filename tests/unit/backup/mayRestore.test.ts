import { mayRestore } from '@/services/backup/mayRestore'

const known = ['1_first', '2_second', '3_third']
const nothing = { applied: null, tables: [], filled: [] }
const codeOf = (asked: Partial<Parameters<typeof mayRestore>[0]>): string => {
  const answer = mayRestore({ wanted: known, known, target: nothing, ...asked })
  return answer.ok ? `pending ${answer.value.pending.join(' ')}`.trim() : answer.refusal.code
}
const migrated = (applied: string[], filled: string[] = []) => ({
  applied,
  tables: ['payload_migrations', 'users'],
  filled: ['payload_migrations', ...filled],
})

describe('restoring into a database', () => {
  it('is allowed where there is nothing at all', () => {
    expect(codeOf({})).toBe('pending')
  })

  it('tells what an older backup lacks for this release', () => {
    expect(codeOf({ wanted: ['1_first'] })).toBe('pending 2_second 3_third')
  })

  it('is allowed again after it was cut off: a schema of the backup without rows', () => {
    expect(codeOf({ wanted: known.slice(0, 2), target: migrated(known.slice(0, 2)) })).toBe('pending 3_third')
    expect(codeOf({ target: migrated(['1_first']) })).toBe('pending')
  })

  it('is refused where a table has a row, whatever else is wrong', () => {
    expect(codeOf({ wanted: ['9_later'], target: migrated(known, ['users']) })).toBe('restore_not_empty')
  })

  it('is refused among tables of somebody else', () => {
    expect(codeOf({ target: { applied: null, tables: ['wp_posts'], filled: [] } })).toBe('restore_foreign')
  })

  it('is refused by a program that is older than the backup', () => {
    expect(codeOf({ wanted: [...known, '4_fourth'] })).toBe('backup_newer')
  })

  it('is refused where the backup took another way to its schema', () => {
    expect(codeOf({ wanted: ['1_first', '3_third'] })).toBe('backup_other_history')
  })

  it('is refused where the empty schema is already beyond that of the backup', () => {
    expect(codeOf({ wanted: ['1_first'], target: migrated(known) })).toBe('restore_schema_beyond')
  })
})
