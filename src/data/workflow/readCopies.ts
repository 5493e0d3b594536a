import { sql } from '@payloadcms/db-postgres/drizzle'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { arrayOf, rowsOf, type Db } from '../session'

export type LadderCopy = {
  id: string
  commune: string
  name: string
  /** Of what is being written; 0 where nothing is. */
  revision: number
  /** What is being written, else what is in force. */
  definition: WorkflowDefinition | null
}

/** The copies of a ladder that communes have, the oldest of each first. */
export const readCopies = ({
  db,
  ladder,
  communes,
}: {
  db: Db
  ladder: string
  communes: readonly string[]
}): Promise<LadderCopy[]> =>
  rowsOf<LadderCopy>(
    db,
    sql`select w.id, w.commune_id as commune, w.name, coalesce(d.revision, 0) as revision, coalesce(d.definition, v.definition) as definition
      from workflows w left join workflow_drafts d on d.workflow = w.id left join workflow_versions v on v.workflow = w.id and v.number = w.current_version
      where w.template_id = ${ladder}::uuid and w.commune_id = any(${arrayOf('uuid', communes)}) order by w.created_at, w.id`,
  )
