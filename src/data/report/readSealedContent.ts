import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Kind } from '@/domain/indicator/types'
import type { CommandType } from '@/domain/approval/types'
import { arrayOf, keyedRowsOf, rowsOf, type Db } from '../session'

export type SealedEvent = {
  seq: number
  type: CommandType
  actorName: string | null
  at: string
  contentHash: string
  /** What the report said then; null where that was not kept. */
  text: string | null
}

/** One event of a report with the content it is bound to; null when there is no such event. One statement. */
export const readSealedContent = async ({
  db,
  report,
  seq,
}: {
  db: Db
  report: string
  seq: number
}): Promise<SealedEvent | null> => {
  const [found] = await keyedRowsOf<SealedEvent>(
    db,
    sql`select e.seq, e.type, u.name as "actorName", to_json(e.at at time zone 'UTC')#>>'{}' || 'Z' as at, e.content_hash as "contentHash",
        s.content as text
      from approval_events e left join users u on u.id = e.actor left join report_snapshots s on s.report = e.report and s.hash = e.content_hash
      where e.report = ${report}::uuid and e.seq = ${seq}`,
  )
  return found ?? null
}

export type NamedRow = {
  id: string
  of: 'indicator' | 'task' | 'extra'
  section: string | null
  sectionTitle: string | null
  no: string
  name: string
  kind: Kind | null
  unit: string | null
}

/** What indicators, tasks and own fields of a plan are called, in the order of the document. One statement. */
export const readNamedRows = ({ db, ids }: { db: Db; ids: readonly string[] }): Promise<NamedRow[]> => {
  const wanted = arrayOf('uuid', ids)
  return rowsOf<NamedRow>(
    db,
    sql`select w.id, w.of, s.code as section, s.title as "sectionTitle", w.no, w.name, w.kind, w.unit
      from (select id, 'indicator' as of, section_id, no, name, kind::text as kind, unit, position, 0 as sub from indicators where id = any(${wanted})
        union all select id, 'task', section_id, no, coalesce(nullif(subtask, ''), name), null, null, position, sub_no from tasks where id = any(${wanted})
        union all select id, 'extra', null, '', title, null, null, position, 0 from extra_fields where id = any(${wanted})) w
      left join sections s on s.id = w.section_id order by w.of, w.position, w.no, w.sub`,
  )
}
