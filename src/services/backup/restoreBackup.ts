import { stat } from 'node:fs/promises'
import type { Connection } from '@/data/backup/openConnection'
import { beginRestore } from '@/data/backup/beginRestore'
import { endRestore } from '@/data/backup/endRestore'
import { forgetMigrations } from '@/data/backup/forgetMigrations'
import { holdRestore } from '@/data/backup/holdRestore'
import { looseTables } from '@/data/backup/looseTables'
import { openConnection } from '@/data/backup/openConnection'
import { readFilledTables } from '@/data/backup/readFilledTables'
import { readMigrations } from '@/data/backup/readMigrations'
import { readTables } from '@/data/backup/readTables'
import { setSequences } from '@/data/backup/setSequences'
import { exists } from '@/files/backup/publishFile'
import { openStage } from '@/files/backup/openStage'
import { refuseWith } from '../RefusalError'
import { compareTables } from './compareTables'
import { isInside } from './isInside'
import { loadParts } from './loadParts'
import type { Manifest } from './manifest'
import { mayRestore } from './mayRestore'
import { misfits } from './misfits'
import type { Say } from './progress'
import { refuseStrangeFiles } from './refuseStrangeFiles'
import { verifyArchive } from './verifyArchive'

export type Restored = { manifest: Manifest; pending: string[] }

/**
 * Puts a backup into an empty database and an empty folder of uploads. The whole file is verified before anything is
 * written; the rows come in one transaction, are read back and compared before it ends, and the files have their names
 * just before that: cut off at any moment, it leaves an empty database, and can be done again.
 *
 * @param known migrations of this program, in order
 * @param migrateTo brings the schema to exactly these migrations
 * @returns what the backup said, and the migrations that are left to do for this program
 */
export const restoreBackup = async ({
  connectionString,
  mediaDir,
  file,
  known,
  migrateTo,
  say,
}: {
  connectionString: string
  mediaDir: string
  file: string
  known: readonly string[]
  migrateTo: (migrations: readonly string[]) => Promise<void>
  say: Say
}): Promise<Restored> => {
  if (!(await exists(file)) || !(await stat(file)).isFile())
    refuseWith({ kind: 'shape', code: 'backup_not_found', params: { file } })
  const manifest = await verifyArchive({ file, say })
  const outside = manifest.files.find(({ path }) => !isInside(path))
  if (outside) refuseWith({ kind: 'rule', code: 'backup_damaged', params: { part: outside.path } })

  const client = await openConnection({ connectionString })
  try {
    if (!(await holdRestore(client))) refuseWith({ kind: 'conflict', code: 'restore_busy' })
    const pending = await pendingAfter({ client, manifest, known })
    await refuseStrangeFiles({ mediaDir, files: manifest.files })
    say({ step: 'migrate', percent: 0, part: manifest.migrations.at(-1)! })
    await migrateTo(manifest.migrations)
    await load({ client, manifest, file, mediaDir, say })
    return { manifest, pending }
  } finally {
    await client.end()
  }
}

const pendingAfter = async ({
  client,
  manifest,
  known,
}: {
  client: Connection
  manifest: Manifest
  known: readonly string[]
}): Promise<string[]> => {
  const tables = (await readTables(client)).map((table) => table.name)
  const target = {
    applied: await readMigrations(client),
    tables,
    filled: await readFilledTables({ client, tables }),
  }
  const allowed = mayRestore({ wanted: manifest.migrations, known, target })
  return allowed.ok ? allowed.value.pending : refuseWith(allowed.refusal)
}

type Load = { client: Connection; manifest: Manifest; file: string; mediaDir: string; say: Say }

const load = async ({ client, manifest, file, mediaDir, say }: Load): Promise<void> => {
  const tables = await readTables(client)
  const [misfit] = misfits({ backup: manifest.tables, database: tables })
  if (misfit !== undefined)
    refuseWith({ kind: 'rule', code: 'backup_other_schema', params: { table: misfit } })
  const names = tables.map((table) => table.name)
  const stage = await openStage({ folder: mediaDir })
  try {
    await beginRestore({ client, tables: names })
    // Asked again now that nobody else can write: something may have started beside us.
    refuseRows(await readFilledTables({ client, tables: names }))
    const tighten = await looseTables({ client, tables: names })
    await forgetMigrations(client)
    await loadParts({ client, manifest, file, stage, say })
    await tighten()
    await setSequences({ client, sequences: manifest.sequences })
    await compareTables({ client, tables, manifest, say })
    await stage.place()
    await endRestore(client)
  } finally {
    await stage.remove()
  }
}

const refuseRows = (filled: readonly string[]): void => {
  const allowed = mayRestore({ wanted: [], known: [], target: { applied: [], tables: [], filled } })
  if (!allowed.ok) refuseWith(allowed.refusal)
}
