import { sql } from '@payloadcms/db-postgres/drizzle'
import { momentText } from '../momentText'
import { dayText } from '../dayText'
import type { Frequency } from '@/domain/period/types'
import { arrayOf, rowsOf, type Db } from '../session'

export type BoardPeriod = {
  key: string
  frequency: Frequency
  dataFrom: string
  dataTo: string
  opensAt: string
  locksAt: string | null
}

export type BoardPlan = {
  id: string
  title: string
  state: 'in_force' | 'closed'
  planFrom: string
  planTo: string
  /** The newest first. */
  periods: BoardPeriod[]
}

export type BoardCommune = { id: string; name: string; province: string; plans: BoardPlan[] }

/** Communes with their plans that are or were in force, those in force and newest first, and their periods. One statement. */
export const readCommunes = ({
  db,
  communes,
}: {
  db: Db
  communes: readonly string[]
}): Promise<BoardCommune[]> =>
  rowsOf<BoardCommune>(
    db,
    sql`select o.id, o.name, o.province_id as province, coalesce((select json_agg(json_build_object('id', p.id, 'title', p.title,
          'state', p.state, 'planFrom', ${dayText('p.plan_from')}, 'planTo', ${dayText('p.plan_to')},
          'periods', coalesce((select json_agg(json_build_object('key', q.period_key, 'frequency', q.frequency, 'dataFrom', q.data_from,
              'dataTo', q.data_to, 'opensAt', ${momentText('q.opens_at')}, 'locksAt', ${momentText('q.locks_at')}) order by q.data_to desc, q.data_from desc, q.period_key)
            from reporting_periods q where q.plan_id = p.id), '[]'::json)) order by (p.state = 'in_force') desc, p.plan_from desc, p.created_at)
        from plans p where p.commune_id = o.id and p.state in ('in_force', 'closed')), '[]'::json) as plans
      from organisations o where o.id = any(${arrayOf('uuid', communes)}) and o.kind = 'commune' order by o.name, o.id`,
  )
