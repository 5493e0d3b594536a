import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Condition } from '@/domain/access/condition'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { conditionSql } from '../conditionSql'
import { rowsOf, type Db } from '../session'

export type ListedLadder = {
  id: string
  name: string
  owner: string | null
  ownerName: string | null
  province: string | null
  commune: string | null
  preset: string | null
  state: 'draft' | 'published'
  currentVersion: number | null
  /** What is in force, or what is being written where nothing was published yet. */
  definition: WorkflowDefinition | null
  hasDraft: boolean
  locks: number
  /** Communes with a plan that has not ended and takes it. */
  communes: number
}

const columns = {
  owner: sql`w.owner_id`,
  province: sql`w.province_id`,
  commune: sql`w.commune_id`,
}

const LIMIT = 300

/** The ladders that a condition of the policy covers: the product's own first, then those of a province, then communes'. */
export const readLadderList = ({ db, scope }: { db: Db; scope: Condition }): Promise<ListedLadder[]> =>
  rowsOf<ListedLadder>(
    db,
    sql`select w.id, w.name, w.owner_id as owner, o.name as "ownerName", w.province_id as province, w.commune_id as commune, w.preset,
        w.state::text as state, w.current_version::int as "currentVersion",
        coalesce(v.definition, d.definition) as definition, d.workflow is not null as "hasDraft",
        (select count(*)::int from workflows_texts t where t.parent_id = w.id and t.path = 'locks') as locks,
        (select count(distinct p.commune_id)::int from plans p where p.state <> 'closed'
          and w.id in (p.unit_ladder_id, p.commune_ladder_id, p.plan_ladder_id)) as communes
      from workflows w left join organisations o on o.id = w.owner_id left join workflow_drafts d on d.workflow = w.id
        left join workflow_versions v on v.workflow = w.id and v.number = w.current_version
      where ${conditionSql({ condition: scope, columns })}
      order by w.owner_id is not null, w.commune_id is not null, o.name, w.name limit ${LIMIT}`,
  )
