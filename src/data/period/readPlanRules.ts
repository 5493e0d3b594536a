import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CalendarDay } from '@/domain/period/calendarOf'
import type { ReportingRule } from '@/domain/period/types'
import { rowsOf, type Db } from '../session'
import { calendarDays } from './calendarDays'
import { openedOfPlan, rulesOfPlan, yearsOfPlan } from './planColumns'

export type PlanRules = {
  state: string
  planFrom: string
  planTo: string
  rules: ReportingRule[]
  opened: { key: string; dataFrom: string }[]
  /** Of the country's calendars and the province's. */
  days: CalendarDay[]
}

/** A plan's years, its reporting rules, what was opened of it and the days of its calendars; null when there is no such plan. */
export const readPlanRules = async ({ db, plan }: { db: Db; plan: string }): Promise<PlanRules | null> => {
  const [found] = await rowsOf<PlanRules>(
    db,
    sql`select p.state::text as state, ${yearsOfPlan}, ${rulesOfPlan} as rules, ${openedOfPlan} as opened,
        ${calendarDays(sql`c.owner_id is null or c.owner_id = p.province_id`)} as days
      from plans p where p.id = ${plan}::uuid`,
  )
  return found ?? null
}
