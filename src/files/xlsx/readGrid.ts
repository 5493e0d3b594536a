import type { Result } from '@/domain/refusal'
import { runBounded } from '@/files/bounded/runBounded'
import type { Grid } from './grid'

/**
 * Reads an .xlsx file cell by cell, in a thread of its own with bounds of size, time and memory. Hidden sheets, rows and
 * columns are there too, the first two marked.
 *
 * Refuses with kind `rule` and a code of `SOURCE_FAULTS`, `source_wrong_type_grid` for whatever is no .xlsx file.
 */
export const readGrid = async ({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<Result<Grid>> =>
  runBounded({ task: 'grid', bytes, name })
