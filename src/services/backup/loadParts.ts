import { stat } from 'node:fs/promises'
import type { Connection } from '@/data/backup/openConnection'
import { copyIn, type CopyIn } from '@/data/backup/copyIn'
import { copyJobsIn } from '@/data/backup/jobs'
import type { openStage } from '@/files/backup/openStage'
import { readArchive } from '@/files/backup/readArchive'
import { refuseWith } from '../RefusalError'
import { JOBS_PART, tablePart, type Manifest } from './manifest'
import { percentOf, type Say } from './progress'

type Load = {
  client: Connection
  manifest: Manifest
  file: string
  stage: Awaited<ReturnType<typeof openStage>>
  say: Say
}

/** Reads an archive once more and puts its parts where they belong: rows into tables, files onto the stage. */
export const loadParts = async ({ client, manifest, file, stage, say }: Load): Promise<void> => {
  const { size: total } = await stat(file)
  const tables = new Map(manifest.tables.map((table) => [tablePart(table.name), table]))
  const files = new Map(manifest.files.map((one) => [one.part, one]))
  let open: { part: string; rows: CopyIn } | null = null

  const rowsOf = async (part: string): Promise<CopyIn | null> => {
    const table = tables.get(part)
    if (table) return copyIn({ client, table: table.name, columns: table.columns })
    return part === JOBS_PART ? copyJobsIn(client) : null
  }
  for await (const { part, chunk, read } of readArchive({ file })) {
    if (open !== null && open.part !== part) {
      await open.rows.end()
      open = null
    }
    const upload = files.get(part)
    if (upload) await stage.add(upload.path, chunk)
    else if (open) await open.rows.write(chunk)
    else {
      const rows = await rowsOf(part)
      if (rows === null) continue
      open = { part, rows }
      await rows.write(chunk)
    }
    say({ step: 'load', percent: percentOf({ done: read, total }), part })
  }
  if (open !== null) await open.rows.end()
  const sums = await stage.close()
  const damaged = manifest.files.find(({ path, bytes, sha256 }) => bytes > 0 && sums.get(path) !== sha256)
  if (damaged) refuseWith({ kind: 'rule', code: 'backup_damaged', params: { part: damaged.path } })
}
