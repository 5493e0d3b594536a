import type { Manifest } from '@/services/backup/manifest'

/** What an operator wants to know of a backup. */
export const summaryOf = ({ file, manifest }: { file: string; manifest: Manifest }) => ({
  file,
  createdAt: manifest.createdAt,
  version: manifest.version,
  migrations: manifest.migrations.length,
  tables: manifest.tables.length,
  rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
  files: manifest.files.length,
  bytes: [...manifest.tables, ...manifest.files].reduce((sum, { bytes }) => sum + bytes, 0),
  waitingJobs: manifest.jobs?.rows ?? 0,
  missingFiles: manifest.missingFiles,
})
