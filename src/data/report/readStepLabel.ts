import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Step } from '@/domain/approval/types'
import { keyedRowsOf, type Db } from '../session'

/** What the step that a report waits at is called in its own version of the ladder; null while it waits at none. */
export const readStepLabel = async ({
  db,
  report,
}: {
  db: Db
  report: string
}): Promise<Step['label'] | null> => {
  const [found] = await keyedRowsOf<{ label: Step['label'] }>(
    db,
    sql`select s.value->'label' as label from reports r join approval_instances n on n.report = r.id
      join workflow_versions w on w.id = n.workflow_version, jsonb_array_elements(w.definition->'steps') s
      where r.id = ${report}::uuid and s.value->>'key' = r.step`,
  )
  return found?.label ?? null
}
