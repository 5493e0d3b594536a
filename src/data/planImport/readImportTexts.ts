import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SourceLine } from '@/domain/planImport/sourceLines'
import type { ImportDecisions } from '@/domain/planImport/types'
import type { PlanReading } from '@/domain/planText/planReading'
import { rowsOf, type Db } from '../session'

export type ImportTexts = {
  revision: number
  lines: SourceLine[]
  reading: PlanReading
  decisions: ImportDecisions
}

/** What was read and what has been decided, at one revision. `lock` keeps others from deciding until the end. */
export const readImportTexts = async ({
  db,
  id,
  lock = false,
}: {
  db: Db
  id: string
  lock?: boolean
}): Promise<ImportTexts> => {
  const [found] = await rowsOf<{ revision: number; lines: string; reading: string; decisions: string }>(
    db,
    sql`select revision, lines, reading, decisions from plan_imports where id = ${id}::uuid ${lock ? sql`for update` : sql``}`,
  )
  const { revision, lines, reading, decisions } = found!
  return {
    revision,
    lines: JSON.parse(lines) as SourceLine[],
    reading: JSON.parse(reading) as PlanReading,
    decisions: JSON.parse(decisions) as ImportDecisions,
  }
}
