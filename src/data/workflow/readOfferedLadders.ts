import { sql } from '@payloadcms/db-postgres/drizzle'
import type { OfferedLadder } from '@/domain/plan/choosableLadders'
import { rowsOf, type Db } from '../session'

/** Every ladder in a commune's reach: the product's own, its province's, its own, with what is only being written. */
export const readOfferedLadders = ({ db, commune }: { db: Db; commune: string }): Promise<OfferedLadder[]> =>
  rowsOf<OfferedLadder>(
    db,
    sql`select w.id, w.name, w.document_type::text as "documentType", w.preset, w.state = 'published' as "isPublished",
        case when w.owner_id is null then 'product' when w.owner_id = o.id then 'commune' else 'province' end as owner,
        exists (select 1 from workflows_texts t where t.parent_id = w.id and t.path = 'locks') as "isLocked"
      from organisations o join workflows w on w.owner_id is null or w.owner_id in (o.id, o.province_id)
      where o.id = ${commune}::uuid order by w.preset nulls last, w.name, w.id`,
  )
