import { sql } from '@payloadcms/db-postgres/drizzle'

/** The columns of a report, `r`, by which the policy says who sees it. */
export const reportColumns = {
  province: sql`r.province_id`,
  commune: sql`r.commune_id`,
  unit: sql`r.unit_id`,
  reachedProvince: sql`r.reached_province`,
}
