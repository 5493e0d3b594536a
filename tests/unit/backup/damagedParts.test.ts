import { createHash } from 'node:crypto'
import { damagedParts } from '@/services/backup/damagedParts'
import type { Manifest } from '@/services/backup/manifest'

const sumOf = (text: string) => ({
  bytes: text.length,
  sha256: createHash('sha256').update(text).digest('hex'),
})
const found = (text: string) => ({ ...sumOf(text), lines: text.split('\n').length - 1 })

const manifest: Manifest = {
  format: 1,
  product: 'sau-ro',
  version: '0.1.0',
  createdAt: '2026-11-22T03:00:00.000Z',
  postgres: '18.4',
  migrations: ['1_first'],
  tables: [
    { name: 'users', columns: ['id'], rows: 2, ...sumOf('a\nb\n') },
    { name: 'plans', columns: ['id'], rows: 0, ...sumOf('') },
  ],
  sequences: [],
  jobs: { rows: 0, ...sumOf('') },
  files: [{ part: 'files/0000001', path: 'a.pdf', ...sumOf('file') }],
  missingFiles: [],
}
const whole = new Map([
  ['tables/users', found('a\nb\n')],
  ['files/0000001', found('file')],
])

describe('an archive held against its manifest', () => {
  it('is whole when every part is what the manifest says; parts without a byte leave no trace', () => {
    expect(damagedParts({ manifest, found: whole })).toEqual([])
  })

  it('names a part whose bytes are others', () => {
    const changed = new Map([...whole, ['tables/users', found('a\nc\n')]])
    expect(damagedParts({ manifest, found: changed })).toEqual(['tables/users'])
  })

  it('names a part that is not there', () => {
    const lost = new Map([...whole].filter(([part]) => part !== 'files/0000001'))
    expect(damagedParts({ manifest, found: lost })).toEqual(['files/0000001'])
  })

  it('names a part that the manifest does not speak of', () => {
    const more = new Map([...whole, ['tables/secrets', found('x\n')]])
    expect(damagedParts({ manifest, found: more })).toEqual(['tables/secrets'])
  })

  it('names a table whose number of rows is not its own', () => {
    const [users, ...others] = manifest.tables
    const wrong = { ...manifest, tables: [{ ...users!, rows: 3 }, ...others] }
    expect(damagedParts({ manifest: wrong, found: whole })).toEqual(['tables/users'])
  })
})
