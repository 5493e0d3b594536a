import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PeriodToOpen } from '@/domain/period/periodsToOpen'
import { rowsOf, type Db } from '../session'

export type AddedPeriod = { id: string; periodKey: string; commune: string; province: string }

/** Writes the periods of a plan that are not there yet, in one statement. @returns those that were written */
export const addPeriods = ({
  db,
  plan,
  periods,
}: {
  db: Db
  plan: string
  periods: readonly PeriodToOpen[]
}): Promise<AddedPeriod[]> => {
  const rows = periods.map(({ period: { key, frequency }, dates }) => ({ key, frequency, ...dates }))
  return rowsOf<AddedPeriod>(
    db,
    sql`insert into reporting_periods (id, plan_id, period_key, frequency, data_from, data_to, opens_at, unit_due_at, commune_due_at, locks_at,
        province_id, commune_id)
      select uuidv7(), p.id, d.key, d.frequency::enum_frequency, d."dataFrom", d."dataTo", d."opensAt", d."unitDueAt", d."communeDueAt", d."locksAt",
        p.province_id, p.commune_id
      from plans p, json_to_recordset(${JSON.stringify(rows)}::json) as d(key text, frequency text, "dataFrom" text, "dataTo" text,
        "opensAt" timestamptz, "unitDueAt" timestamptz, "communeDueAt" timestamptz, "locksAt" timestamptz)
      where p.id = ${plan}::uuid
      on conflict (plan_id, period_key) do nothing
      returning id, period_key as "periodKey", commune_id as commune, province_id as province`,
  )
}
