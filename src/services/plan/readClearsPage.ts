import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { missingSetup } from '@/domain/plan/missingSetup'
import { readPlanHead } from '@/data/plan/readPlanHead'
import { readOfficials } from '@/data/plan/readOfficials'
import { readCommuneUnits } from '@/data/planImport/readCommuneUnits'
import { dbOf } from '@/data/session'
import type { Instant } from '@/domain/time'
import { checkPlan } from './checkPlan'
import { readNextPeriods } from './readNextPeriods'
import { readWholeSetup } from './readWholeSetup'
import { seePlan } from './seePlan'

/**
 * A plan's six clears with everything that fills them in, and what else keeps it from being in force; null when the plan
 * is out of sight. `next`: the periods to open first, once the plan is in force and has none. Seven statements, two more for
 * `next`.
 */
export const readClearsPage = async ({
  req,
  actor,
  plan,
  now,
}: {
  req: PayloadRequest
  actor: Actor
  plan: string
  now: Instant
}) => {
  const seen = await seePlan({ payload: req.payload, actor, id: plan })
  if (seen === null) return null
  const db = dbOf(req.payload)
  const head = (await readPlanHead({ db, plan }))!
  const check = await checkPlan({ db, plan })
  const setup = await readWholeSetup({ db, plan, check })
  const mayOpen = can({ actor, record: 'reporting-periods', operation: 'create', row: seen })
  return {
    plan,
    head,
    check,
    gaps: missingSetup(setup),
    next:
      head.state === 'in_force' && setup.periods === 0 && mayOpen
        ? await readNextPeriods({ db, plan, now })
        : [],
    units: await readCommuneUnits({ db, commune: seen.commune! }),
    officials: await readOfficials({ db, commune: seen.commune! }),
    may: {
      fill: can({ actor, record: 'plans', operation: 'update', row: seen }),
      waive: can({ actor, record: 'plan-waivers', operation: 'create', row: seen }),
    },
  }
}

export type ClearsPage = NonNullable<Awaited<ReturnType<typeof readClearsPage>>>
