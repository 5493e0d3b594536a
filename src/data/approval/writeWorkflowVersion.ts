import { sql } from '@payloadcms/db-postgres/drizzle'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { rowsOf, type Db } from '../session'

type Version = {
  db: Db
  workflow: string
  definition: WorkflowDefinition
  contentHash: string
  person: string | null
}

/** Adds a version with the next number unless the newest has the same content; the ladder shows which is newest. */
export const writeWorkflowVersion = async ({
  db,
  workflow,
  definition,
  contentHash,
  person,
}: Version): Promise<number> => {
  await db.execute(sql`select id from workflows where id = ${workflow}::uuid for update`)
  const [newest] = await rowsOf<{ number: number; hash: string }>(
    db,
    sql`select number, content_hash as hash from workflow_versions where workflow = ${workflow}::uuid order by number desc limit 1`,
  )
  if (newest?.hash === contentHash) return newest.number
  const number = (newest?.number ?? 0) + 1
  await db.execute(sql`insert into workflow_versions (workflow, number, definition, content_hash, published_by)
    values (${workflow}::uuid, ${number}, ${JSON.stringify(definition)}::jsonb, ${contentHash}, ${person}::uuid)`)
  await db.execute(sql`update workflows set current_version = ${number} where id = ${workflow}::uuid`)
  return number
}
