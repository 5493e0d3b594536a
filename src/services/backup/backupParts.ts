import { stat } from 'node:fs/promises'
import type { Connection } from '@/data/backup/openConnection'
import { beginSnapshot } from '@/data/backup/beginSnapshot'
import { copyOut } from '@/data/backup/copyOut'
import { countRows } from '@/data/backup/countRows'
import { copyJobsOut, hasJobs } from '@/data/backup/jobs'
import { readFileNames } from '@/data/backup/readFileNames'
import { readMigrations } from '@/data/backup/readMigrations'
import { readSequences } from '@/data/backup/readSequences'
import { readServerVersion } from '@/data/backup/readServerVersion'
import type { Table } from '@/data/backup/readTables'
import type { Part } from '@/files/backup/writeArchive'
import { readUpload } from '@/files/backup/readUpload'
import { refuseWith } from '../RefusalError'
import { filePart, JOBS_PART, MANIFEST_PART, tablePart, type Manifest } from './manifest'
import { percentOf, type Say } from './progress'
import type { Uploads } from './uploadsOf'

type From = {
  client: Connection
  mediaDir: string
  uploads: readonly Uploads[]
  version: string
  now: Date
  say: Say
}

/**
 * Begins a snapshot and gives what it holds, part by part: the files first, so that they are taken as soon after it as
 * can be, then the tables, the waiting jobs, and the manifest. Refuses a database without the product.
 */
export const backupParts = async ({
  client,
  mediaDir,
  uploads,
  version,
  now,
  say,
}: From): Promise<AsyncGenerator<Part>> => {
  const tables = await beginSnapshot(client)
  const migrations = await readMigrations(client)
  if (migrations === null || migrations.length === 0)
    return refuseWith({ kind: 'rule', code: 'backup_nothing' })
  const sizes = await countRows({ client, tables: tables.map((table) => table.name) })
  const paths = await filePaths({ client, tables, uploads })
  const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await sizeOf(mediaDir, path) })))
  const total = [...sizes.values(), ...files].reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  const tell = (part: string, at: number) =>
    say({ step: 'write', percent: percentOf({ done: at, total }), part })

  const manifest: Manifest = {
    format: 1,
    product: 'sau-ro',
    version,
    createdAt: now.toISOString(),
    postgres: await readServerVersion(client),
    migrations,
    tables: [],
    sequences: await readSequences(client),
    jobs: null,
    files: [],
    missingFiles: [],
  }

  async function* parts(): AsyncGenerator<Part> {
    for (const { path, bytes } of files) {
      const content = await readUpload(`${mediaDir}/${path}`)
      if (content === null) {
        manifest.missingFiles.push(path)
        continue
      }
      const part = filePart(manifest.files.length + 1)
      tell(path, done)
      yield {
        name: part,
        content,
        done: ({ lines: _, ...sum }) => manifest.files.push({ part, path, ...sum }),
      }
      done += bytes
    }
    for (const table of tables) {
      const { name, columns } = table
      const size = sizes.get(name)!
      yield {
        name: tablePart(name),
        content: copyOut({ client, table }),
        onRows: (rows) => tell(name, done + (size.bytes * rows) / Math.max(1, size.rows)),
        done: ({ lines: rows, ...sum }) => manifest.tables.push({ name, columns, rows, ...sum }),
      }
      done += size.bytes
      tell(name, done)
    }
    if (await hasJobs(client))
      yield {
        name: JOBS_PART,
        content: copyJobsOut(client),
        done: ({ lines: rows, ...sum }) => (manifest.jobs = { rows, ...sum }),
      }
    yield { name: MANIFEST_PART, content: textOf(() => `${JSON.stringify(manifest, null, 2)}\n`) }
  }
  return parts()
}

async function* textOf(text: () => string): AsyncGenerator<Buffer> {
  yield Buffer.from(text(), 'utf8')
}

/** Tables that this release keeps files for and an older schema does not have yet name none. */
const filePaths = async ({
  client,
  tables,
  uploads,
}: {
  client: Connection
  tables: readonly Table[]
  uploads: readonly Uploads[]
}): Promise<string[]> => {
  const paths: string[] = []
  for (const { table, folder } of uploads) {
    const found = tables.find(({ name }) => name === table)
    if (!found?.columns.includes('filename')) continue
    const names = await readFileNames({ client, table })
    paths.push(...names.map((name) => (folder === '' ? name : `${folder}/${name}`)))
  }
  return paths
}

const sizeOf = (folder: string, path: string): Promise<number> =>
  stat(`${folder}/${path}`).then(
    ({ size }) => size,
    () => 0,
  )
