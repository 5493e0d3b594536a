import type { PayloadRequest } from 'payload'
import type { PlanState } from '@/domain/plan/mayMoveTo'
import { setupSteps, type SetupHole } from '@/domain/plan/setupSteps'
import type { Instant } from '@/domain/time'
import { readCommuneHoles } from '@/data/organisation/readCommuneHoles'
import type { OpenRows } from '@/data/plan/openRows'
import { readPlanHoles } from '@/data/plan/readPlanHoles'
import { dbOf } from '@/data/session'
import { readNextPeriods } from './readNextPeriods'
import { readWholeSetup } from './readWholeSetup'

type Asked = {
  req: PayloadRequest
  /** Whose set-up it is; who asks must be an administrator of it. */
  commune: string
  /** The plan that is being set up or runs; null where there is none. */
  plan: { id: string; state: PlanState } | null
  now: Instant
}

const nothing: OpenRows = { count: 0, first: [] }
const noHoles = {
  indicatorsWithoutTarget: nothing,
  indicatorsWithoutLead: nothing,
  tasksWithoutLead: nothing,
  tasksWithoutDeadline: nothing,
  assumedRules: nothing,
}

/** How far a commune and its plan have come: the steps, what is open in each, and which periods may be opened next. */
export const readSetup = async ({ req, commune, plan, now }: Asked) => {
  const db = dbOf(req.payload)
  const { units, ...ofCommune } = await readCommuneHoles({ db, commune })
  const open: Record<SetupHole, OpenRows> = {
    ...ofCommune,
    ...(plan === null ? noHoles : await readPlanHoles({ db, plan: plan.id })),
  }
  const holes = Object.fromEntries(Object.entries(open).map(([hole, { count }]) => [hole, count]))
  const setup = plan === null ? null : await readWholeSetup({ db, plan: plan.id })
  return {
    plan: plan?.id ?? null,
    steps: setupSteps({
      units,
      plan: plan === null || setup === null ? null : { ...setup, state: plan.state },
      holes: holes as Record<SetupHole, number>,
    }),
    open,
    next: plan?.state === 'in_force' ? await readNextPeriods({ db, plan: plan.id, now }) : [],
  }
}
