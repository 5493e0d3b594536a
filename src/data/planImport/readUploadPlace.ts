import { sql } from '@payloadcms/db-postgres/drizzle'
import { rowsOf, type Db } from '../session'

export type UploadPlace = {
  commune: string
  communeName: string
  province: string
  plan: string | null
  planLabel: string | null
}

/** A commune, or a plan with its commune, into which a file may be read; null when there is none such. */
export const readUploadPlace = async ({
  db,
  commune,
  plan,
}: {
  db: Db
  commune: string | null
  plan: string | null
}): Promise<UploadPlace | null> => {
  const [found] = await rowsOf<UploadPlace>(
    db,
    plan === null
      ? sql`select o.id as commune, o.name as "communeName", o.province_id as province, null as plan, null as "planLabel"
          from organisations o where o.id = ${commune}::uuid and o.kind = 'commune'`
      : sql`select o.id as commune, o.name as "communeName", o.province_id as province, p.id as plan, p.label as "planLabel"
          from plans p join organisations o on o.id = p.commune_id where p.id = ${plan}::uuid`,
  )
  return found ?? null
}
