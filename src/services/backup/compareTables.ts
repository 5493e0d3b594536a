import type { Connection } from '@/data/backup/openConnection'
import { copyOut } from '@/data/backup/copyOut'
import type { Table } from '@/data/backup/readTables'
import { sumOf } from '@/files/backup/sumOf'
import { refuseWith } from '../RefusalError'
import type { Manifest } from './manifest'
import { percentOf, type Say } from './progress'

/** Reads every table back and compares it with what the backup says of it: the same rows are the same bytes. */
export const compareTables = async ({
  client,
  tables,
  manifest,
  say,
}: {
  client: Connection
  tables: readonly Table[]
  manifest: Manifest
  say: Say
}): Promise<void> => {
  const total = manifest.tables.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  for (const { name, columns, rows, bytes, sha256 } of manifest.tables) {
    const table = tables.find((one) => one.name === name)!
    const found = await sumOf(copyOut({ client, table, columns }))
    if (found.lines !== rows || found.sha256 !== sha256)
      refuseWith({ kind: 'rule', code: 'restore_differs', params: { table: name } })
    done += bytes
    say({ step: 'compare', percent: percentOf({ done, total }), part: name })
  }
}
