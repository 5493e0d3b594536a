import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { AskingLadder } from '@/domain/delegation/stepsHeld'
import { arrayOf, rowsOf, type Db } from '../session'

export type Places = {
  communes: readonly string[]
  /** Provinces whose own offices are meant; they decide on the ladders of their communes too. */
  provinces: readonly string[]
}

/** The ladders in use in these places as one JSON list, those for everybody first. */
export const laddersAt = ({ communes, provinces }: Places): SQL => {
  const at = [arrayOf('uuid', communes), arrayOf('uuid', provinces)] as const
  return sql`(select coalesce(json_agg(json_build_object('documentType', v.definition->'documentType', 'steps', v.definition->'steps')
      order by w.owner_id is not null, w.commune_id is not null, w.id), '[]')
    from workflows w join workflow_versions v on v.workflow = w.id and v.number = w.current_version
    where w.owner_id is null or w.commune_id = any(${at[0]}) or w.province_id = any(${at[1]})
      or (w.commune_id is null and w.province_id in (select c.province_id from organisations c where c.id = any(${at[0]}))))`
}

/** The ladders in use in these places. One statement. */
export const readLadders = async ({ db, ...places }: Places & { db: Db }): Promise<AskingLadder[]> => {
  const [found] = await rowsOf<{ ladders: AskingLadder[] }>(db, sql`select ${laddersAt(places)} as ladders`)
  return found!.ladders
}
