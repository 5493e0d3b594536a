import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { openConnection } from '@/data/backup/openConnection'
import { exists, publishFile } from '@/files/backup/publishFile'
import { writeArchive } from '@/files/backup/writeArchive'
import { refuseWith } from '../RefusalError'
import { backupParts } from './backupParts'
import type { Manifest } from './manifest'
import type { Say } from './progress'
import type { Uploads } from './uploadsOf'
import { verifyArchive } from './verifyArchive'

/**
 * Writes a database, as it is at one moment, and the files that its rows name into one file. The file has its name only
 * once it has been read back and found whole: until then, and when the work is cut off, it is called FILE.part.
 * Refused when either is there.
 */
export const makeBackup = async ({
  connectionString,
  mediaDir,
  uploads,
  file,
  version,
  now,
  say,
}: {
  connectionString: string
  mediaDir: string
  uploads: readonly Uploads[]
  file: string
  version: string
  now: Date
  say: Say
}): Promise<Manifest> => {
  const half = `${file}.part`
  if (!(await exists(dirname(file))))
    refuseWith({ kind: 'shape', code: 'backup_folder_missing', params: { folder: dirname(file) } })
  for (const path of [file, half]) {
    if (await exists(path)) refuseWith(taken(path, path === half))
  }
  const client = await openConnection({ connectionString })
  let isOurs = false
  try {
    const parts = await backupParts({ client, mediaDir, uploads, version, now, say })
    isOurs = true
    await writeArchive({ file: half, at: now, parts })
    const manifest = await verifyArchive({ file: half, say })
    if (!(await publishFile({ from: half, to: file }))) refuseWith(taken(file, false))
    isOurs = false
    return manifest
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') isOurs = false
    throw error
  } finally {
    await client.end()
    if (isOurs) await rm(half, { force: true })
  }
}

const taken = (path: string, isHalf: boolean) =>
  ({
    kind: 'conflict',
    code: isHalf ? 'backup_part_exists' : 'backup_exists',
    params: { file: path },
  }) as const
