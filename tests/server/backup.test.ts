import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askDatabase, contentsOf, emptyPlace, filesOf, sauro } from '../support/backups'
import { startServer } from '../support/server.mjs'

/** Six programs are started one after the other. */
const LONG_MS = 300_000

const PASSWORD = 'SauRo@2026'
const AS = 'ttpvhcc@sang-moc.demo'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const logIn = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: AS, password: PASSWORD }),
  })
  return ((await response.json()) as { token: string }).token
}

const uploadEvidence = async (url: string): Promise<{ status: number; filename: string }> => {
  const authorization = `JWT ${await logIn(url)}`
  const read = async (path: string) =>
    (await fetch(`${url}${path}`, { headers: { authorization } })).json() as any
  const report = (await read('/api/reports?where[state][equals]=draft&limit=1')).docs[0].id
  const indicator = (await read(`/api/reports/${report}/form`)).indicators[0].id
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(PNG)], { type: 'image/png' }), 'ảnh chụp.png')
  body.append('_payload', JSON.stringify({ report, indicator }))
  const answer = await fetch(`${url}/api/attachments`, { method: 'POST', headers: { authorization }, body })
  return { status: answer.status, filename: ((await answer.json()) as any).doc.filename }
}

describe('an installation that is backed up and restored elsewhere', () => {
  it(
    'has every row, every file, its guards and its log-in, and is not written over',
    async () => {
      const first = await startServer({ name: 'backup', withWorker: false })
      const origin = { url: first.databaseUrl, dataDir: first.dataDir }
      const file = join(first.dataDir, 'sao-luu.tar.gz')
      const uploaded = await uploadEvidence(first.url)
      expect(uploaded.status).toBe(201)
      await first.stop()
      await askDatabase(
        origin.url,
        `select graphile_worker.add_job('send_mail', '{"id":"x"}', job_key => 'mail-x', max_attempts => 12)`,
      )

      // What opening the demo's periods has asked for may wait as well.
      const [jobs] = await askDatabase(
        origin.url,
        `select count(*)::int as waiting from graphile_worker._private_jobs`,
      )
      const made = await sauro(origin, ['backup', file])
      expect([made.code, made.text.includes('100 %')]).toEqual([0, true])
      expect(JSON.parse(made.stdout)).toMatchObject({
        files: 1,
        waitingJobs: jobs!.waiting,
        missingFiles: [],
      })
      expect((await sauro(origin, ['backup', file])).code).toBe(1)

      const place = await emptyPlace({ name: 'backup_restored' })
      const restored = await sauro(place, ['restore', file])
      expect([restored.code, restored.code === 0 ? '' : restored.text]).toEqual([0, ''])
      expect(JSON.parse(restored.stdout).now).toMatchObject({ healthy: true, pending: [] })
      expect(await contentsOf(place.url)).toEqual(await contentsOf(origin.url))
      expect(filesOf(join(place.dataDir, 'media'))).toEqual(filesOf(join(origin.dataDir, 'media')))
      expect(Object.keys(filesOf(join(place.dataDir, 'media')))).toEqual([uploaded.filename])
      expect(await shapeOf(place.url)).toEqual(await shapeOf(origin.url))
      expect(
        await askDatabase(
          place.url,
          `select key, max_attempts from graphile_worker._private_jobs where key = 'mail-x'`,
        ),
      ).toEqual([{ key: 'mail-x', max_attempts: 12 }])
      await expect(askDatabase(place.url, 'delete from approval_events')).rejects.toThrow('SAURO_APPEND_ONLY')

      const again = await sauro(place, ['restore', file])
      expect([again.code, again.text.includes('SAURO_DATA')]).toEqual([1, true])
      expect(await contentsOf(place.url)).toEqual(await contentsOf(origin.url))

      const second = await startServer({
        name: 'backup',
        withWorker: false,
        databaseUrl: place.url,
        dataDir: place.dataDir,
      })
      try {
        const evidence = await fetch(
          `${second.url}/api/attachments/file/${encodeURIComponent(uploaded.filename)}`,
          { headers: { authorization: `JWT ${await logIn(second.url)}` } },
        )
        expect(Buffer.from(await evidence.arrayBuffer())).toEqual(PNG)
      } finally {
        await second.stop()
      }
    },
    LONG_MS,
  )

  it('stays as it is when what is restored is no backup', async () => {
    const place = await emptyPlace({ name: 'backup_nonsense' })
    mkdirSync(place.dataDir, { recursive: true })
    const file = join(place.dataDir, 'x.tar.gz')
    writeFileSync(file, 'nonsense')
    expect((await sauro(place, ['restore', file])).code).toBe(1)
    expect(await askDatabase(place.url, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([])
  })
})

/** Constraints, indexes, triggers and where sequences stand. */
const shapeOf = async (url: string) => ({
  constraints: await askDatabase(
    url,
    `select conrelid::regclass::text as t, conname, pg_get_constraintdef(oid) as d, convalidated from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
  ),
  indexes: await askDatabase(
    url,
    `select indexdef from pg_indexes where schemaname = 'public' order by indexname`,
  ),
  triggers: await askDatabase(
    url,
    `select tgrelid::regclass::text as t, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2`,
  ),
  sequences: await askDatabase(
    url,
    `select sequencename, last_value::text from pg_sequences where schemaname = 'public' order by 1`,
  ),
})
