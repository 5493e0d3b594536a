import { sql } from '@payloadcms/db-postgres/drizzle'

/** What a notice `n` is about, to be joined: a report `r` or a plan `p`. Whatever reads it leaves out what is neither. */
export const aboutNotice = sql`left join reports r on r.id = n.subject and n.subject_kind = 'report'
  left join plans p on p.id = n.subject and n.subject_kind = 'plan'`

/** Where it lies. */
export const noticeCommune = sql`coalesce(r.commune_id, p.commune_id)`
export const noticeProvince = sql`coalesce(r.province_id, p.province_id)`
