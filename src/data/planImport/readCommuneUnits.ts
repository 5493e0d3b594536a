import { sql } from '@payloadcms/db-postgres/drizzle'
import { heldNow } from '../person/readAppointments'
import { rowsOf, type Db } from '../session'
import type { CommuneUnit } from './types'

/** The units of a commune that work now, by name, each with its other names and how many hold a post there. */
export const readCommuneUnits = ({ db, commune }: { db: Db; commune: string }): Promise<CommuneUnit[]> =>
  rowsOf<CommuneUnit>(
    db,
    sql`select u.id, u.name, u.short_name as "shortName", u.unit_type::text as "unitType",
        coalesce((select json_agg(t.text order by t."order") from organisations_texts t where t.parent_id = u.id and t.path = 'aliases'), '[]'::json) as aliases,
        (select count(distinct a.person_id)::int from appointments a join positions q on q.id = a.position_id
          where q.organisation_id = u.id and ${heldNow}) as people
      from organisations u where u.commune_id = ${commune}::uuid and u.kind = 'unit' and u.closed_on is null order by u.name`,
  )
