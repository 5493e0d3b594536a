import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { nextToOpen } from '@/domain/period/nextToOpen'
import { missingSetup } from '@/domain/plan/missingSetup'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readPlace } from '@/data/organisation/readPlace'
import { readPeriods } from '@/data/period/readPeriods'
import { readPlanRules } from '@/data/period/readPlanRules'
import { readPlanDoubts } from '@/data/plan/readPlanDoubts'
import { readPlanSetup } from '@/data/plan/readPlanSetup'
import { dbOf } from '@/data/session'

type Asked = { payload: Payload; actor: Actor; plan: string; now: Instant }

/**
 * How far a plan's set-up has come: what stops it from being in force (`gaps`), what somebody should look at
 * (`doubts`), which periods are open, and which this person may open next. Null when the plan is out of their sight.
 */
export const readPlanReadiness = async ({ payload, actor, plan, now }: Asked) => {
  const db = dbOf(payload)
  const place = await readPlace({ db, record: 'plans', id: plan })
  if (place === null || !can({ actor, record: 'plans', operation: 'read', row: place })) return null
  const setup = await readPlanSetup({ db, plan })
  const periods = await readPeriods({ db, plan })
  const { state, ...years } = (await readPlanRules({ db, plan }))!
  const mayOpen =
    state === 'in_force' && can({ actor, record: 'reporting-periods', operation: 'create', row: place })
  const opened = periods.map(({ periodKey }) => periodKey)
  return {
    state,
    setup,
    gaps: missingSetup(setup),
    doubts: await readPlanDoubts({ db, plan }),
    periods,
    next: mayOpen ? nextToOpen({ ...years, opened, today: dayInVietnam(now) }) : [],
  }
}
