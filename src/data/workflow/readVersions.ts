import { sql } from '@payloadcms/db-postgres/drizzle'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { rowsOf, type Db } from '../session'

export type LadderVersion = {
  number: number
  definition: WorkflowDefinition
  contentHash: string
  publishedAt: string
  publishedByName: string | null
  /** Documents that climb by it and have not ended, and all that ever did. */
  underWay: number
  documents: number
}

/** Every published version of a ladder, the newest first. */
export const readVersions = ({ db, ladder }: { db: Db; ladder: string }): Promise<LadderVersion[]> =>
  rowsOf<LadderVersion>(
    db,
    sql`select v.number, v.definition, v.content_hash as "contentHash", to_json(v.published_at at time zone 'UTC')#>>'{}' || 'Z' as "publishedAt",
        u.name as "publishedByName",
        count(n.id) filter (where n.state->>'status' in ('draft', 'running', 'returned'))::int as "underWay", count(n.id)::int as documents
      from workflow_versions v left join users u on u.id = v.published_by left join approval_instances n on n.workflow_version = v.id
      where v.workflow = ${ladder}::uuid group by v.id, u.name order by v.number desc`,
  )
