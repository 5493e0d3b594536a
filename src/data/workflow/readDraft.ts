import { sql } from '@payloadcms/db-postgres/drizzle'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { rowsOf, type Db } from '../session'

export type LadderDraft = {
  name: string
  definition: WorkflowDefinition
  revision: number
  updatedAt: string
  updatedByName: string | null
}

/** What is being written on a ladder; null while nothing is. */
export const readDraft = async ({ db, ladder }: { db: Db; ladder: string }): Promise<LadderDraft | null> => {
  const [draft] = await rowsOf<LadderDraft>(
    db,
    sql`select d.name, d.definition, d.revision, to_json(d.updated_at at time zone 'UTC')#>>'{}' || 'Z' as "updatedAt", u.name as "updatedByName"
      from workflow_drafts d left join users u on u.id = d.updated_by where d.workflow = ${ladder}::uuid`,
  )
  return draft ?? null
}
