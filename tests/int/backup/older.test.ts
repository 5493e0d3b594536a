import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { migrations } from '../../../migrations'
import { askDatabase, emptyPlace } from '../../support/backups'

let payload: Payload
let place: Awaited<ReturnType<typeof emptyPlace>>

const names = migrations.map((one) => one.name)
const migrateTo = (wanted: readonly string[]) =>
  payload.db.migrate({ migrations: migrations.filter((one) => wanted.includes(one.name)) as never })

beforeAll(async () => {
  place = await emptyPlace({ name: 'backup_older' })
  Object.assign(process.env, {
    DATABASE_URL: place.url,
    SAURO_DATA: place.dataDir,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'fatal',
  })
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  payload = await getPayload({ config })
})
afterAll(() => void payload.db.pool.end())

describe('a backup of an earlier release', () => {
  it('comes back with its own schema, and then to the schema of today', async () => {
    const { makeBackup } = await import('@/services/backup/makeBackup')
    const { restoreBackup } = await import('@/services/backup/restoreBackup')
    const { bringToNow } = await import('@/cli/bringToNow')
    const earlier = names.slice(0, 2)
    await migrateTo(earlier)
    await askDatabase(place.url, `insert into installation (key, value) values ('note', 'Lộc Quang')`)
    const shared = {
      connectionString: place.url,
      mediaDir: join(place.dataDir, 'media'),
      file: join(place.dataDir, 'older.tar.gz'),
      say: () => undefined,
    }
    const made = await makeBackup({
      ...shared,
      uploads: [
        { table: 'attachments', folder: '' },
        { table: 'amendments', folder: 'amendments' },
      ],
      version: '0',
      now: new Date('2026-11-22T03:00:00Z'),
    })
    expect(made.migrations).toEqual(earlier)
    await askDatabase(place.url, 'drop schema public cascade; create schema public')

    const { pending } = await restoreBackup({ ...shared, known: names, migrateTo })
    const before = await askDatabase(place.url, 'select name from payload_migrations order by name')
    expect(before.map(({ name }) => name)).toEqual(earlier)
    expect(pending).toEqual(names.slice(2))

    await bringToNow({ payload })
    const after = await askDatabase(place.url, 'select name from payload_migrations order by name')
    expect(after.map(({ name }) => name)).toEqual(names)
    const [note] = await askDatabase(place.url, `select value from installation where key = 'note'`)
    expect(note!.value).toBe('Lộc Quang')
  })
})
