import type { Payload } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { calendarOf } from '@/domain/period/calendarOf'
import { datesAhead } from '@/domain/period/datesAhead'
import { nextToOpen } from '@/domain/period/nextToOpen'
import { tightDues } from '@/domain/period/tightDues'
import { missingSetup } from '@/domain/plan/missingSetup'
import { dayInVietnam, type Instant } from '@/domain/time'
import { readPlace } from '@/data/organisation/readPlace'
import { readPeriods } from '@/data/period/readPeriods'
import { readPlanRules } from '@/data/period/readPlanRules'
import { readPlanDoubts } from '@/data/plan/readPlanDoubts'
import { dbOf } from '@/data/session'
import { readWholeSetup } from './readWholeSetup'

/** Periods whose dates are shown before they open. */
const AHEAD = 6

type Asked = { payload: Payload; actor: Actor; plan: string; now: Instant }

/**
 * How far a plan's set-up has come: what stops it from being in force (`gaps`), what somebody should look at
 * (`doubts`, `tight`: rules that leave no working day), which periods are open, which open next by themselves
 * (`ahead`), and which this person may open now. Null when the plan is out of their sight.
 */
export const readPlanReadiness = async ({ payload, actor, plan, now }: Asked) => {
  const db = dbOf(payload)
  const place = await readPlace({ db, record: 'plans', id: plan })
  if (place === null || !can({ actor, record: 'plans', operation: 'read', row: place })) return null
  const setup = await readWholeSetup({ db, plan })
  const periods = await readPeriods({ db, plan })
  const { state, days, ...years } = (await readPlanRules({ db, plan }))!
  const calendar = calendarOf({ days })
  const mayOpen =
    state === 'in_force' && can({ actor, record: 'reporting-periods', operation: 'create', row: place })
  const opened = periods.map(({ periodKey }) => periodKey)
  return {
    state,
    setup,
    gaps: missingSetup(setup),
    doubts: await readPlanDoubts({ db, plan }),
    tight: tightDues({ ...years, calendar, today: dayInVietnam(now) }),
    periods,
    ahead: datesAhead({ ...years, opened, calendar, now, limit: AHEAD }),
    next: mayOpen ? nextToOpen({ ...years, opened, today: dayInVietnam(now) }) : [],
  }
}
