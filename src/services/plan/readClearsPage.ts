import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/access/actor'
import { can } from '@/domain/access/can'
import { missingSetup } from '@/domain/plan/missingSetup'
import { readPlanHead } from '@/data/plan/readPlanHead'
import { readOfficials } from '@/data/plan/readOfficials'
import { readCommuneUnits } from '@/data/planImport/readCommuneUnits'
import { dbOf } from '@/data/session'
import { checkPlan } from './checkPlan'
import { readWholeSetup } from './readWholeSetup'
import { seePlan } from './seePlan'

/**
 * A plan's six clears with everything that fills them in, and what else keeps it from being in force; null when the plan
 * is out of sight. Seven statements.
 */
export const readClearsPage = async ({
  req,
  actor,
  plan,
}: {
  req: PayloadRequest
  actor: Actor
  plan: string
}) => {
  const seen = await seePlan({ payload: req.payload, actor, id: plan })
  if (seen === null) return null
  const db = dbOf(req.payload)
  const head = (await readPlanHead({ db, plan }))!
  const check = await checkPlan({ db, plan })
  return {
    plan,
    head,
    check,
    gaps: missingSetup(await readWholeSetup({ db, plan, check })),
    units: await readCommuneUnits({ db, commune: seen.commune! }),
    officials: await readOfficials({ db, commune: seen.commune! }),
    may: {
      fill: can({ actor, record: 'plans', operation: 'update', row: seen }),
      waive: can({ actor, record: 'plan-waivers', operation: 'create', row: seen }),
    },
  }
}

export type ClearsPage = NonNullable<Awaited<ReturnType<typeof readClearsPage>>>
