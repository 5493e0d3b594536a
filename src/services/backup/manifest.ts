import { z } from 'zod'

const sum = { bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }
const rows = z.int().min(0)
const name = z.string().min(1).max(63)

/**
 * What a backup says of itself, its last part. Each table, the waiting jobs and each file are a part of the archive with
 * a sum of its own; tables and jobs are rows in the text format of COPY. The number tells the format, not the release.
 */
export const manifestShape = z.object({
  format: z.literal(1),
  product: z.literal('sau-ro'),
  version: z.string(),
  createdAt: z.iso.datetime(),
  postgres: z.string(),
  /** In order; the schema of the tables is what these made. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.object({ name, columns: z.array(name).min(1), rows, ...sum })),
  sequences: z.array(
    z.object({
      name,
      last: z
        .string()
        .regex(/^-?\d+$/)
        .nullable(),
    }),
  ),
  jobs: z.object({ rows, ...sum }).nullable(),
  /** `path` lies below the folder of uploaded files. */
  files: z.array(z.object({ part: z.string(), path: z.string().min(1), ...sum })),
  /** Named by a row, and not in the folder when the backup was made. */
  missingFiles: z.array(z.string()),
})

export type Manifest = z.infer<typeof manifestShape>

export const MANIFEST_PART = 'manifest'
export const JOBS_PART = 'jobs'
export const tablePart = (table: string): string => `tables/${table}`
export const filePart = (number: number): string => `files/${String(number).padStart(7, '0')}`
