import { sql } from '@payloadcms/db-postgres/drizzle'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { rowsOf, type Db } from '../session'

/**
 * Keeps what is being written on a ladder, over the revision given (0 where nothing was).
 * @returns the revision after it; null where somebody else has written since
 */
export const writeDraft = async ({
  db,
  ladder,
  name,
  definition,
  revision,
  person,
}: {
  db: Db
  ladder: string
  name: string
  definition: WorkflowDefinition
  revision: number
  person: string
}): Promise<number | null> => {
  const [written] = await rowsOf<{ revision: number }>(
    db,
    sql`insert into workflow_drafts as d (workflow, name, definition, revision, updated_by, updated_at)
      select ${ladder}::uuid, ${name}, ${JSON.stringify(definition)}::jsonb, 1, ${person}::uuid, now()
      where ${revision} = 0 or exists (select 1 from workflow_drafts x where x.workflow = ${ladder}::uuid)
      on conflict (workflow) do update set name = excluded.name, definition = excluded.definition,
        revision = d.revision + 1, updated_by = excluded.updated_by, updated_at = excluded.updated_at
        where d.revision = ${revision}
      returning d.revision`,
  )
  return written?.revision ?? null
}

/** Forgets what was being written on a ladder. */
export const dropDraft = ({ db, ladder }: { db: Db; ladder: string }) =>
  db.execute(sql`delete from workflow_drafts where workflow = ${ladder}::uuid`)
