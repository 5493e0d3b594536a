import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeBackup } from '@/services/backup/makeBackup'
import type { Manifest } from '@/services/backup/manifest'
import { openApp, type TestApp } from '../../support/openApp'
import { reportsOf } from '../../support/reports'

const AS = 'ttpvhcc@sang-moc.demo'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let app: TestApp
let folder: string
let manifest: Manifest
let names: string[]
let usersBefore: number

const upload = async (name: string): Promise<string> => {
  const words = reportsOf(app)
  const report = await words.find(AS, await words.openPeriod())
  const indicator = (await words.form(AS, report)).indicators[0]!.id
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), name)
  body.append('_payload', JSON.stringify({ report, indicator }))
  const answer = await app.send('POST', '/api/attachments', { as: AS, body })
  return answer.body.doc.filename
}

beforeAll(async () => {
  app = await openApp({ name: 'backup_snapshot' })
  folder = mkdtempSync(join(app.dataDir, 'out-'))
  names = [await upload('a.png'), await upload('b.png')]
  const [{ many }] = (await app.sql('select count(*)::int as many from users')) as [{ many: number }]
  usersBefore = many
  let changed: Promise<unknown> | null = null
  manifest = await makeBackup({
    connectionString: app.databaseUrl,
    mediaDir: `${app.dataDir}/media`,
    uploads: [
      { table: 'attachments', folder: '' },
      { table: 'amendments', folder: 'amendments' },
    ],
    file: join(folder, 'x.tar.gz'),
    version: '0',
    now: new Date('2026-11-22T03:00:00Z'),
    say: () => {
      if (changed !== null) return
      for (const name of names) rmSync(`${app.dataDir}/media/${name}`)
      changed = app.sql(`delete from users_sessions; update users set name = name || ' (đổi)'`)
    },
  })
  await changed
})
afterAll(() => app.close())

describe('a backup of a product at work', () => {
  it('holds the database as it was when the backup began', async () => {
    const users = manifest.tables.find(({ name }) => name === 'users')!
    const sessions = manifest.tables.find(({ name }) => name === 'users_sessions')!
    expect(users.rows).toBe(usersBefore)
    expect(sessions.rows).toBeGreaterThan(0)
    expect(await app.sql('select 1 from users_sessions')).toEqual([])
  })

  it('keeps a file that is removed while it is read, and names one that went before', () => {
    expect(manifest.files.map(({ path, bytes }) => [path, bytes])).toEqual([[names[0], PNG.length]])
    expect(manifest.missingFiles).toEqual([names[1]])
  })

  it('holds every table that there is', async () => {
    const tables = await app.sql<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by tablename collate "C"`,
    )
    expect(manifest.tables.map(({ name }) => name)).toEqual(tables.map(({ name }) => name))
  })

  it('takes the jobs that wait', async () => {
    const [{ many }] = (await app.sql('select count(*)::int as many from graphile_worker._private_jobs')) as [
      { many: number },
    ]
    expect(manifest.jobs?.rows).toBe(many)
  })
})
